// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/fieldtext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::FieldText)
};

} // namespace

// One name a line: the switch is exhaustive, and the compiler says which field has none.
QString fieldText(Field field)
{
    switch (field) {
    case Field::DsmrTelegram:
        return FieldText::tr("P1 telegram");
    case Field::DsmrHeader:
        return FieldText::tr("Header");
    case Field::DsmrManufacturer:
        return FieldText::tr("Manufacturer");
    case Field::DsmrBaudCharacter:
        return FieldText::tr("Baud rate character");
    case Field::DsmrIdentification:
        return FieldText::tr("Identification");
    case Field::DsmrLine:
        return FieldText::tr("Data line");
    case Field::DsmrObis:
        return FieldText::tr("OBIS code");
    case Field::DsmrGroup:
        return FieldText::tr("Brackets");
    case Field::DsmrTime:
        return FieldText::tr("Time");
    case Field::DsmrValue:
        return FieldText::tr("Value");
    case Field::DsmrUnit:
        return FieldText::tr("Unit");
    case Field::DsmrListCount:
        return FieldText::tr("Number of rows");
    case Field::DsmrListObis:
        return FieldText::tr("OBIS code of a column");
    case Field::DsmrListRow:
        return FieldText::tr("Row");
    case Field::DsmrLineEnd:
        return FieldText::tr("Line end");
    case Field::DsmrFill:
        return FieldText::tr("Fill bytes");
    case Field::DsmrUnreadable:
        return FieldText::tr("Unreadable line");
    case Field::DsmrEnd:
        return FieldText::tr("End mark");
    case Field::DsmrChecksum:
        return FieldText::tr("Checksum");
    case Field::Envelope:
        return FieldText::tr("Encrypted envelope");
    case Field::EnvelopeTag:
        return FieldText::tr("Tag");
    case Field::EnvelopeTitle:
        return FieldText::tr("System title");
    case Field::EnvelopeLength:
        return FieldText::tr("Length");
    case Field::EnvelopeSecurity:
        return FieldText::tr("Security control");
    case Field::EnvelopeFrameCounter:
        return FieldText::tr("Frame counter");
    case Field::EnvelopeCiphertext:
        return FieldText::tr("Ciphertext");
    case Field::EnvelopeAuthenticationTag:
        return FieldText::tr("Authentication tag");
    case Field::SmlFrame:
        return FieldText::tr("SML transport frame");
    case Field::SmlStart:
        return FieldText::tr("Start sequence");
    case Field::SmlVersion:
        return FieldText::tr("Transport version");
    case Field::SmlPadding:
        return FieldText::tr("Padding");
    case Field::SmlEscape:
        return FieldText::tr("Escape sequence");
    case Field::SmlEndMark:
        return FieldText::tr("End mark");
    case Field::SmlPaddingCount:
        return FieldText::tr("Number of padding bytes");
    case Field::SmlTransportChecksum:
        return FieldText::tr("Transport checksum");
    case Field::SmlMessage:
        return FieldText::tr("Message");
    case Field::SmlTransactionId:
        return FieldText::tr("Transaction id");
    case Field::SmlGroupNumber:
        return FieldText::tr("Group number");
    case Field::SmlAbortOnError:
        return FieldText::tr("Abort on error");
    case Field::SmlMessageBody:
        return FieldText::tr("Message body");
    case Field::SmlMessageTag:
        return FieldText::tr("Message type");
    case Field::SmlMessageChecksum:
        return FieldText::tr("Message checksum");
    case Field::SmlEndOfMessage:
        return FieldText::tr("End of message");
    case Field::SmlFill:
        return FieldText::tr("Fill bytes");
    case Field::SmlOpenRequest:
        return FieldText::tr("Open request");
    case Field::SmlOpenResponse:
        return FieldText::tr("Open response");
    case Field::SmlCloseRequest:
        return FieldText::tr("Close request");
    case Field::SmlCloseResponse:
        return FieldText::tr("Close response");
    case Field::SmlGetProfilePackRequest:
        return FieldText::tr("Profile pack request");
    case Field::SmlGetProfilePackResponse:
        return FieldText::tr("Profile pack response");
    case Field::SmlGetProfileListRequest:
        return FieldText::tr("Profile list request");
    case Field::SmlGetProfileListResponse:
        return FieldText::tr("Profile list response");
    case Field::SmlGetProcParameterRequest:
        return FieldText::tr("Parameter request");
    case Field::SmlGetProcParameterResponse:
        return FieldText::tr("Parameter response");
    case Field::SmlSetProcParameterRequest:
        return FieldText::tr("Parameter change request");
    case Field::SmlGetListRequest:
        return FieldText::tr("List request");
    case Field::SmlGetListResponse:
        return FieldText::tr("List response");
    case Field::SmlAttentionResponse:
        return FieldText::tr("Attention response");
    case Field::SmlUnknownBody:
        return FieldText::tr("Unknown message body");
    case Field::SmlCodepage:
        return FieldText::tr("Code page");
    case Field::SmlClientId:
        return FieldText::tr("Client id");
    case Field::SmlRequestFileId:
        return FieldText::tr("Request file id");
    case Field::SmlServerId:
        return FieldText::tr("Server id");
    case Field::SmlUserName:
        return FieldText::tr("User name");
    case Field::SmlPassword:
        return FieldText::tr("Password");
    case Field::SmlReferenceTime:
        return FieldText::tr("Reference time");
    case Field::SmlProtocolVersion:
        return FieldText::tr("SML version");
    case Field::SmlGlobalSignature:
        return FieldText::tr("File signature");
    case Field::SmlListName:
        return FieldText::tr("List name");
    case Field::SmlSensorTime:
        return FieldText::tr("Sensor time");
    case Field::SmlGatewayTime:
        return FieldText::tr("Gateway time");
    case Field::SmlListSignature:
        return FieldText::tr("List signature");
    case Field::SmlValueList:
        return FieldText::tr("List of values");
    case Field::SmlListEntry:
        return FieldText::tr("List entry");
    case Field::SmlObjectName:
        return FieldText::tr("Object name");
    case Field::SmlStatus:
        return FieldText::tr("Status word");
    case Field::SmlValueTime:
        return FieldText::tr("Value time");
    case Field::SmlUnit:
        return FieldText::tr("Unit");
    case Field::SmlScaler:
        return FieldText::tr("Scaler");
    case Field::SmlValue:
        return FieldText::tr("Value");
    case Field::SmlValueSignature:
        return FieldText::tr("Value signature");
    case Field::SmlActTime:
        return FieldText::tr("Time of the answer");
    case Field::SmlRegisterPeriod:
        return FieldText::tr("Register period");
    case Field::SmlParameterTreePath:
        return FieldText::tr("Parameter tree path");
    case Field::SmlPathElement:
        return FieldText::tr("Path element");
    case Field::SmlHeaderList:
        return FieldText::tr("Header list");
    case Field::SmlHeaderEntry:
        return FieldText::tr("Header entry");
    case Field::SmlPeriodList:
        return FieldText::tr("Period list");
    case Field::SmlPeriodEntry:
        return FieldText::tr("Period entry");
    case Field::SmlPeriodSignature:
        return FieldText::tr("Period signature");
    case Field::SmlRawData:
        return FieldText::tr("Raw data");
    case Field::SmlWithRawData:
        return FieldText::tr("With raw data");
    case Field::SmlBeginTime:
        return FieldText::tr("Begin time");
    case Field::SmlEndTime:
        return FieldText::tr("End time");
    case Field::SmlObjectList:
        return FieldText::tr("Object list");
    case Field::SmlDetails:
        return FieldText::tr("Details");
    case Field::SmlProfileSignature:
        return FieldText::tr("Profile signature");
    case Field::SmlTree:
        return FieldText::tr("Tree");
    case Field::SmlParameterName:
        return FieldText::tr("Parameter name");
    case Field::SmlParameterValue:
        return FieldText::tr("Parameter value");
    case Field::SmlChildList:
        return FieldText::tr("Children");
    case Field::SmlAttribute:
        return FieldText::tr("Attribute");
    case Field::SmlTupelEntry:
        return FieldText::tr("Tuple entry");
    case Field::SmlAttentionNumber:
        return FieldText::tr("Attention number");
    case Field::SmlAttentionMessage:
        return FieldText::tr("Attention message");
    case Field::SmlTime:
        return FieldText::tr("Time");
    case Field::SmlTimeTag:
        return FieldText::tr("Kind of time");
    case Field::SmlTimeValue:
        return FieldText::tr("Time value");
    case Field::SmlLocalOffset:
        return FieldText::tr("Local offset");
    case Field::SmlSeasonOffset:
        return FieldText::tr("Season offset");
    case Field::SmlTypeLength:
        return FieldText::tr("Type and length");
    case Field::SmlGenericList:
        return FieldText::tr("List");
    case Field::SmlGenericElement:
        return FieldText::tr("Element");
    case Field::SmlUnreadable:
        return FieldText::tr("Unreadable bytes");
    }
    return {};
}

} // namespace meterscope::ui
