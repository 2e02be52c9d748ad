// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meterscope {

/// Nodes of a parse tree: the productions of the grammars. Texts for people are made in ui/format.
enum class Field : std::uint8_t
{
    // DSMR
    DsmrTelegram,
    DsmrHeader,
    DsmrManufacturer, ///< three letters
    DsmrBaudCharacter,
    DsmrIdentification,
    DsmrLine, ///< one data object, continuation line included
    DsmrObis,
    DsmrGroup, ///< one pair of brackets
    DsmrTime,
    DsmrValue,
    DsmrUnit,
    DsmrListCount,
    DsmrListObis,
    DsmrListRow,
    DsmrLineEnd,
    DsmrFill, ///< fill bytes and blank lines
    DsmrUnreadable, ///< a line that is no data object
    DsmrEnd, ///< '!'
    DsmrChecksum,
    // encrypted envelope
    Envelope,
    EnvelopeTag,
    EnvelopeTitle,
    EnvelopeLength,
    EnvelopeSecurity,
    EnvelopeFrameCounter,
    EnvelopeCiphertext,
    EnvelopeAuthenticationTag,
    // SML transport
    SmlFrame,
    SmlStart,
    SmlVersion,
    SmlPadding,
    SmlEscape,
    SmlEndMark,
    SmlPaddingCount,
    SmlTransportChecksum,
    // SML file and messages
    SmlMessage,
    SmlTransactionId,
    SmlGroupNumber,
    SmlAbortOnError,
    SmlMessageBody,
    SmlMessageTag,
    SmlMessageChecksum,
    SmlEndOfMessage,
    SmlFill,
    SmlOpenRequest,
    SmlOpenResponse,
    SmlCloseRequest,
    SmlCloseResponse,
    SmlGetProfilePackRequest,
    SmlGetProfilePackResponse,
    SmlGetProfileListRequest,
    SmlGetProfileListResponse,
    SmlGetProcParameterRequest,
    SmlGetProcParameterResponse,
    SmlSetProcParameterRequest,
    SmlGetListRequest,
    SmlGetListResponse,
    SmlAttentionResponse,
    SmlUnknownBody,
    // SML elements
    SmlCodepage,
    SmlClientId,
    SmlRequestFileId,
    SmlServerId,
    SmlUserName,
    SmlPassword,
    SmlReferenceTime,
    SmlProtocolVersion,
    SmlGlobalSignature,
    SmlListName,
    SmlSensorTime,
    SmlGatewayTime,
    SmlListSignature,
    SmlValueList,
    SmlListEntry,
    SmlObjectName,
    SmlStatus,
    SmlValueTime,
    SmlUnit,
    SmlScaler,
    SmlValue,
    SmlValueSignature,
    SmlActTime,
    SmlRegisterPeriod,
    SmlParameterTreePath,
    SmlPathElement,
    SmlHeaderList,
    SmlHeaderEntry,
    SmlPeriodList,
    SmlPeriodEntry,
    SmlPeriodSignature,
    SmlRawData,
    SmlWithRawData,
    SmlBeginTime,
    SmlEndTime,
    SmlObjectList,
    SmlDetails,
    SmlProfileSignature,
    SmlTree,
    SmlParameterName,
    SmlParameterValue,
    SmlChildList,
    SmlAttribute,
    SmlTupelEntry,
    SmlAttentionNumber,
    SmlAttentionMessage,
    SmlTime,
    SmlTimeTag,
    SmlTimeValue,
    SmlLocalOffset,
    SmlSeasonOffset,
    SmlTypeLength, ///< the TL bytes of an element
    SmlGenericList,
    SmlGenericElement,
    SmlUnreadable,
};

inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::SmlUnreadable) + 1;

/// The enumerator's name in kebab-case, for tests, tools and `inspect`.
[[nodiscard]] std::string_view fieldName(Field field);

} // namespace meterscope
