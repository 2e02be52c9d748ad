// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/sml/elementreader.h"

#include <cstddef>

namespace meterscope::sml {

/// The productions that carry readings: list entries and the entries of load profiles.
class ObjectReader
{
public:
    explicit ObjectReader(ElementReader &in)
        : m_in(in)
    { }

    /// SML_ListEntry: objName status? valTime? unit? scaler? value valueSignature?
    void listEntry();
    /// SML_PeriodEntry: objName unit scaler value valueSignature?
    void periodEntry(const MeterTime &captured);
    /// SML_ValueEntry of a profile pack: value valueSignature?; name, unit and scaler stand in the header list.
    /// `column` reads that list alongside.
    void valueEntry(TlCursor &column, const MeterTime &captured, const Number<std::uint64_t> &status);

    /// Readings reported so far.
    [[nodiscard]] std::size_t reported() const { return m_reported; }

private:
    [[nodiscard]] bool openEntry(Field field, Element list, std::uint32_t usual, std::uint32_t least);
    void closeEntry(Element list, std::uint32_t usual, Reading &reading, bool isNamed);
    [[nodiscard]] bool headerEntry(TlCursor &column, Reading &reading);
    void status(Reading &reading);
    void unitAndScaler(Reading &reading);
    void applyUnit(Reading &reading, std::uint64_t code, ByteRange range);
    void applyScaler(Reading &reading, std::int64_t scaler, ByteRange range);
    void value(Reading &reading);
    void integerValue(Reading &reading, TlType type);
    void octetsOfInteger(Reading &reading, bool tooLarge);
    void uncommonValue(Reading &reading);
    void uncommonInteger(Reading &reading, Element element);
    void listValue(Reading &reading, Element list);
    void valueLeaf(const Reading &reading, Element element);

    ElementReader &m_in;
    std::size_t m_reported = 0;
    bool m_scalerUnusable = false;
    const Reading m_blank; ///< copied, because compilers initialise one with `rep stos`, which takes longer
};

} // namespace meterscope::sml
