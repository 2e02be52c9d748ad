// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/sml/objectreader.h"

#include <cstdint>

namespace meterscope::sml {

/// The productions of message bodies: one function for each (SML 1.04, 6.4: messages).
class BodyReader
{
public:
    BodyReader(ElementReader &in, ObjectReader &objects)
        : m_in(in)
        , m_objects(objects)
    { }

    /// SML_MessageBody: a choice of tag and body. Tags nobody knows are kept as generic elements.
    void messageBody();

    /// What the message says of its sender and its time; empty where it says nothing.
    [[nodiscard]] ByteRange serverId() const { return m_serverId; }
    /// An open message: its sender may be a gateway, while the readings behind it are a meter's.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const MeterTime &clock() const { return m_clock; }

private:
    using Production = void (BodyReader::*)();
    struct Body
    {
        std::uint32_t tag;
        Field field;
        std::uint32_t elements;
        Production read;
    };
    [[nodiscard]] static const Body *findBody(std::uint64_t tag);
    void body(const Body &body);

    void openRequest();
    void openResponse();
    void close();
    void getProfileRequest();
    void getProfilePackResponse();
    void getProfileListResponse();
    void getProcParameterRequest();
    void getProcParameterResponse();
    void setProcParameterRequest();
    void getListRequest();
    void getListResponse();
    void attentionResponse();

    void server();
    void credentials();
    MeterTime actualTime(Field field);
    void attentionNumber();
    void parameterTreePath();
    void objectList();
    std::uint32_t headerList(std::uint32_t &columns);
    void periodRow(std::uint32_t header, std::uint32_t columns);
    void tree(unsigned depth);
    void parameterValue();
    void tupelEntry();

    ElementReader &m_in;
    ObjectReader &m_objects;
    ByteRange m_serverId;
    MeterTime m_clock;
    bool m_isOpen = false;
};

} // namespace meterscope::sml
