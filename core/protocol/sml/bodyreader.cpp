// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/bodyreader.h"

#include <algorithm>
#include <array>

namespace meterscope::sml {

namespace {

constexpr std::uint32_t kAttentionLength = 6;
/// Last two octets of the attention numbers that say all is well: FD00 done, FD01 done later.
constexpr std::uint32_t kAttentionOk = 0xfd00;
constexpr std::uint32_t kAttentionOkLater = 0xfd01;

/// Tags of the SML_ProcParValue choice; 1 is a plain value.
enum ParameterTag : std::uint64_t
{
    kPeriodEntry = 2,
    kTupelEntry = 3,
    kTime = 4,
    kListEntry = 5,
};

} // namespace

const BodyReader::Body *BodyReader::findBody(std::uint64_t tag)
{
    static constexpr std::array kBodies {
        Body { 0x0701, Field::SmlGetListResponse, 7, &BodyReader::getListResponse },
        Body { 0x0101, Field::SmlOpenResponse, 6, &BodyReader::openResponse },
        Body { 0x0201, Field::SmlCloseResponse, 1, &BodyReader::close },
        Body { 0x0100, Field::SmlOpenRequest, 7, &BodyReader::openRequest },
        Body { 0x0200, Field::SmlCloseRequest, 1, &BodyReader::close },
        Body { 0x0300, Field::SmlGetProfilePackRequest, 9, &BodyReader::getProfileRequest },
        Body { 0x0301, Field::SmlGetProfilePackResponse, 8, &BodyReader::getProfilePackResponse },
        Body { 0x0400, Field::SmlGetProfileListRequest, 9, &BodyReader::getProfileRequest },
        Body { 0x0401, Field::SmlGetProfileListResponse, 9, &BodyReader::getProfileListResponse },
        Body { 0x0500, Field::SmlGetProcParameterRequest, 5, &BodyReader::getProcParameterRequest },
        Body { 0x0501, Field::SmlGetProcParameterResponse, 3, &BodyReader::getProcParameterResponse },
        Body { 0x0600, Field::SmlSetProcParameterRequest, 5, &BodyReader::setProcParameterRequest },
        Body { 0x0700, Field::SmlGetListRequest, 5, &BodyReader::getListRequest },
        Body { 0xff01, Field::SmlAttentionResponse, 4, &BodyReader::attentionResponse },
    };
    const auto row = std::find_if(kBodies.begin(), kBodies.end(), [tag](const Body &body) { return body.tag == tag; });
    return row != kBodies.end() ? row : nullptr;
}

void BodyReader::messageBody()
{
    const Element choice = m_in.cursor().next();
    if (choice.type != TlType::List || choice.size != 2) {
        m_in.unexpected(Field::SmlMessageBody, choice, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlMessageBody, choice);
    const std::uint32_t tagBegin = m_in.position();
    const Number<std::uint64_t> tag = m_in.unsignedInteger(Field::SmlMessageTag);
    const Body *known = tag.isPresent ? findBody(tag.value) : nullptr;
    if (known != nullptr) {
        body(*known);
    } else if (!m_in.failed()) {
        m_in.issue(IssueCode::MessageUnknown, Severity::Warning, IssueEffect::None,
                   ByteRange::between(tagBegin, m_in.position()), 0, static_cast<std::uint32_t>(tag.value));
        m_in.anything(Field::SmlUnknownBody);
    }
    m_in.leave();
}

void BodyReader::body(const Body &body)
{
    const Element list = m_in.cursor().next();
    if (list.type != TlType::List) {
        m_in.unexpected(body.field, list, TlType::List);
        return;
    }
    m_in.enterList(body.field, list);
    if (list.size == body.elements) {
        (this->*body.read)();
    } else {
        m_in.issue(IssueCode::ListLengthUnexpected, Severity::Error, IssueEffect::DropsPart, list.range(),
                   body.elements, list.size);
        m_in.rest(list.size);
    }
    m_in.leave();
}

void BodyReader::openRequest()
{
    m_isOpen = true;
    m_in.octets(Field::SmlCodepage);
    m_in.octets(Field::SmlClientId);
    m_in.octets(Field::SmlRequestFileId);
    server();
    credentials();
    static_cast<void>(m_in.unsignedInteger(Field::SmlProtocolVersion));
}

void BodyReader::openResponse()
{
    m_isOpen = true;
    m_in.octets(Field::SmlCodepage);
    m_in.octets(Field::SmlClientId);
    m_in.octets(Field::SmlRequestFileId);
    server();
    actualTime(Field::SmlReferenceTime);
    static_cast<void>(m_in.unsignedInteger(Field::SmlProtocolVersion));
}

void BodyReader::close()
{
    m_in.octets(Field::SmlGlobalSignature);
}

void BodyReader::getProfileRequest()
{
    server();
    credentials();
    m_in.boolean(Field::SmlWithRawData);
    m_in.time(Field::SmlBeginTime);
    m_in.time(Field::SmlEndTime);
    parameterTreePath();
    objectList();
    m_in.anything(Field::SmlDetails);
}

void BodyReader::getProfilePackResponse()
{
    server();
    actualTime(Field::SmlActTime);
    static_cast<void>(m_in.unsignedInteger(Field::SmlRegisterPeriod));
    parameterTreePath();
    std::uint32_t columns = 0;
    const std::uint32_t header = headerList(columns);
    const Element rows = m_in.cursor().next();
    if (rows.type == TlType::List) {
        m_in.enterList(Field::SmlPeriodList, rows);
        for (std::uint32_t i = 0; i < rows.size && !m_in.failed(); ++i)
            periodRow(header, columns);
        m_in.leave();
    } else {
        m_in.unexpected(Field::SmlPeriodList, rows, TlType::List);
    }
    m_in.octets(Field::SmlRawData);
    m_in.octets(Field::SmlProfileSignature);
}

/// Reports the columns; returns where the first one begins.
std::uint32_t BodyReader::headerList(std::uint32_t &columns)
{
    const Element list = m_in.cursor().next();
    const std::uint32_t first = m_in.position();
    if (list.type != TlType::List) {
        m_in.unexpected(Field::SmlHeaderList, list, TlType::List);
        return first;
    }
    columns = list.size;
    m_in.enterList(Field::SmlHeaderList, list);
    for (std::uint32_t i = 0; i < list.size && !m_in.failed(); ++i) {
        const Element entry = m_in.cursor().next();
        if (entry.type != TlType::List || entry.size != 3) {
            m_in.unexpected(Field::SmlHeaderEntry, entry, TlType::List);
            columns = std::min(columns, i); // what stands behind cannot be told apart any more
            continue;
        }
        m_in.enterList(Field::SmlHeaderEntry, entry);
        ObisCode name;
        static_cast<void>(m_in.objectName(Field::SmlObjectName, name));
        static_cast<void>(m_in.unsignedInteger(Field::SmlUnit));
        static_cast<void>(m_in.signedInteger(Field::SmlScaler));
        m_in.leave();
    }
    m_in.leave();
    return first;
}

/// One period of a profile pack: valTime status value_List periodSignature?
void BodyReader::periodRow(std::uint32_t header, std::uint32_t columns)
{
    const Element row = m_in.cursor().next();
    if (row.type != TlType::List || row.size != 4) {
        m_in.unexpected(Field::SmlPeriodEntry, row, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlPeriodEntry, row);
    const MeterTime captured = m_in.time(Field::SmlValueTime);
    const Number<std::uint64_t> status = m_in.unsignedInteger(Field::SmlStatus);
    const Element values = m_in.cursor().next();
    if (values.type == TlType::List) {
        m_in.enterList(Field::SmlValueList, values);
        TlCursor column(m_in.bytes(), header, m_in.cursor().limit());
        const std::uint32_t count = std::min(values.size, columns);
        for (std::uint32_t i = 0; i < count && !m_in.failed(); ++i)
            m_objects.valueEntry(column, captured, status);
        if (values.size != columns && !m_in.failed()) {
            m_in.issue(IssueCode::ListLengthUnexpected, Severity::Error, IssueEffect::DropsPart, values.range(),
                       columns, values.size);
            m_in.rest(values.size - count);
        }
        m_in.leave();
    } else {
        m_in.unexpected(Field::SmlValueList, values, TlType::List);
    }
    m_in.octets(Field::SmlPeriodSignature);
    m_in.leave();
}

void BodyReader::getProfileListResponse()
{
    server();
    actualTime(Field::SmlActTime);
    static_cast<void>(m_in.unsignedInteger(Field::SmlRegisterPeriod));
    parameterTreePath();
    const MeterTime captured = m_in.time(Field::SmlValueTime);
    static_cast<void>(m_in.unsignedInteger(Field::SmlStatus));
    const Element list = m_in.cursor().next();
    if (list.type == TlType::List) {
        m_in.enterList(Field::SmlPeriodList, list);
        for (std::uint32_t i = 0; i < list.size && !m_in.failed(); ++i)
            m_objects.periodEntry(captured);
        m_in.leave();
    } else {
        m_in.unexpected(Field::SmlPeriodList, list, TlType::List);
    }
    m_in.octets(Field::SmlRawData);
    m_in.octets(Field::SmlPeriodSignature);
}

void BodyReader::getProcParameterRequest()
{
    server();
    credentials();
    parameterTreePath();
    m_in.octets(Field::SmlAttribute);
}

void BodyReader::getProcParameterResponse()
{
    server();
    parameterTreePath();
    tree(0);
}

void BodyReader::setProcParameterRequest()
{
    server();
    credentials();
    parameterTreePath();
    tree(0);
}

void BodyReader::getListRequest()
{
    m_in.octets(Field::SmlClientId);
    server();
    credentials();
    m_in.octets(Field::SmlListName);
}

void BodyReader::getListResponse()
{
    m_in.octets(Field::SmlClientId);
    server();
    m_in.octets(Field::SmlListName);
    actualTime(Field::SmlSensorTime);
    const Element list = m_in.cursor().next();
    if (list.type == TlType::List) {
        m_in.enterList(Field::SmlValueList, list);
        for (std::uint32_t i = 0; i < list.size && !m_in.failed(); ++i)
            m_objects.listEntry();
        m_in.leave();
    } else {
        m_in.unexpected(Field::SmlValueList, list, TlType::List);
    }
    m_in.octets(Field::SmlListSignature);
    actualTime(Field::SmlGatewayTime);
}

void BodyReader::attentionResponse()
{
    server();
    attentionNumber();
    m_in.octets(Field::SmlAttentionMessage);
    m_in.anything(Field::SmlDetails);
}

void BodyReader::attentionNumber()
{
    const ByteRange number = m_in.octets(Field::SmlAttentionNumber);
    if (number.length != kAttentionLength)
        return;
    const auto code =
        static_cast<std::uint32_t>(m_in.cursor().unsignedAt(ByteRange::between(number.end() - 2, number.end())));
    const bool isWell = code == kAttentionOk || code == kAttentionOkLater;
    m_in.issue(IssueCode::AttentionReceived, isWell ? Severity::Note : Severity::Warning, IssueEffect::None, number, 0,
               code);
}

void BodyReader::server()
{
    const ByteRange octets = m_in.octets(Field::SmlServerId);
    if (m_serverId.empty())
        m_serverId = octets;
}

void BodyReader::credentials()
{
    m_in.octets(Field::SmlUserName);
    m_in.octets(Field::SmlPassword);
}

/// A time that says when the message was made: the meter's clock, if it is more than a second index.
MeterTime BodyReader::actualTime(Field field)
{
    const MeterTime time = m_in.time(field);
    if (time.form == MeterTime::Form::Utc && !m_clock.isPresent())
        m_clock = time;
    return time;
}

void BodyReader::parameterTreePath()
{
    const Element list = m_in.cursor().next();
    if (list.type != TlType::List) {
        if (list.isOmitted())
            m_in.report(Field::SmlParameterTreePath, list);
        else
            m_in.unexpected(Field::SmlParameterTreePath, list, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlParameterTreePath, list);
    for (std::uint32_t i = 0; i < list.size && !m_in.failed(); ++i)
        m_in.octets(Field::SmlPathElement);
    m_in.leave();
}

void BodyReader::objectList()
{
    const Element list = m_in.cursor().next();
    if (list.type != TlType::List) {
        if (list.isOmitted())
            m_in.report(Field::SmlObjectList, list);
        else
            m_in.unexpected(Field::SmlObjectList, list, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlObjectList, list);
    for (std::uint32_t i = 0; i < list.size && !m_in.failed(); ++i)
        m_in.octets(Field::SmlObjectName);
    m_in.leave();
}

/// SML_Tree: parameterName parameterValue? child_List?
void BodyReader::tree(unsigned depth)
{
    const Element node = m_in.cursor().next();
    if (depth == ElementReader::kMaxTreeDepth) {
        m_in.describe(Field::SmlTree, node, ElementReader::kMaxDepth);
        return;
    }
    if (node.type != TlType::List || node.size != 3) {
        m_in.unexpected(Field::SmlTree, node, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlTree, node);
    m_in.octets(Field::SmlParameterName);
    parameterValue();
    const Element children = m_in.cursor().next();
    if (children.type == TlType::List) {
        m_in.enterList(Field::SmlChildList, children);
        for (std::uint32_t i = 0; i < children.size && !m_in.failed(); ++i)
            tree(depth + 1);
        m_in.leave();
    } else if (children.isOmitted()) {
        m_in.report(Field::SmlChildList, children);
    } else {
        m_in.unexpected(Field::SmlChildList, children, TlType::List);
    }
    m_in.leave();
}

/// SML_ProcParValue: a choice of value, period entry, tuple entry, time and list entry.
void BodyReader::parameterValue()
{
    const Element choice = m_in.cursor().next();
    if (choice.isOmitted()) {
        m_in.report(Field::SmlParameterValue, choice);
        return;
    }
    if (choice.type != TlType::List || choice.size != 2) {
        m_in.unexpected(Field::SmlParameterValue, choice, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlParameterValue, choice);
    switch (m_in.unsignedInteger(Field::SmlMessageTag).value) {
    case kPeriodEntry:
        m_objects.periodEntry({});
        break;
    case kTupelEntry:
        tupelEntry();
        break;
    case kTime:
        m_in.time(Field::SmlTime);
        break;
    case kListEntry:
        m_objects.listEntry();
        break;
    default: // a plain value
        m_in.anything(Field::SmlValue);
        break;
    }
    m_in.leave();
}

/// SML_TupelEntry: serverId secIndex status, +A R1 R4 and their signature, -A R2 R3 and theirs.
void BodyReader::tupelEntry()
{
    constexpr std::uint32_t kElements = 23;
    const Element list = m_in.cursor().next();
    if (list.type != TlType::List || list.size != kElements) {
        m_in.unexpected(Field::SmlTupelEntry, list, TlType::List);
        return;
    }
    m_in.enterList(Field::SmlTupelEntry, list);
    m_in.octets(Field::SmlServerId);
    m_in.time(Field::SmlTime);
    static_cast<void>(m_in.unsignedInteger(Field::SmlStatus));
    for (int direction = 0; direction < 2; ++direction) {
        for (int value = 0; value < 3; ++value) {
            static_cast<void>(m_in.unsignedInteger(Field::SmlUnit));
            static_cast<void>(m_in.signedInteger(Field::SmlScaler));
            m_in.anything(Field::SmlValue);
        }
        m_in.octets(Field::SmlValueSignature);
    }
    m_in.leave();
}

} // namespace meterscope::sml
