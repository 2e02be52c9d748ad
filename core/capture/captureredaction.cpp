// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/captureredaction.h"

#include "capture/blockcodec.h"
#include "capture/blockscan.h"
#include "capture/capturewriter.h"
#include "capture/posixfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <unistd.h>
#include <utility>

namespace meterscope {

using namespace capture;

namespace {

[[nodiscard]] bool overlaps(const Redaction &what, const BlockHeader &block)
{
    return block.earliest < what.to && block.latest >= what.from;
}

/// Seals the journal into its file, so that there is one file to write anew. In between, its records are in both.
[[nodiscard]] CaptureFault sealJournal(const std::string &path)
{
    if (::access(CaptureWriter::journalPath(path).c_str(), F_OK) != 0)
        return {};
    CaptureWriter writer(path, {});
    CaptureFault fault = writer.open();
    if (!fault)
        fault = writer.finish();
    // Were the journal still there after a power cut, its records would come back behind those of the new file.
    return fault ? fault : syncFolderOf(path);
}

/// The file that takes the place of another one.
class Rewriting
{
public:
    Rewriting(const PosixFile &source, DecodedFileHeader header, const Redaction &what, RedactionResult &result)
        : m_source(source)
        , m_header(std::move(header))
        , m_what(what)
        , m_result(result)
    { }

    [[nodiscard]] CaptureFault write(const std::string &path)
    {
        CaptureFault fault = m_target.openForWriting(path);
        if (!fault)
            fault = m_target.truncate(0);
        if (!fault)
            fault = append(encode(m_header.header));
        BlockScan scan(m_source, m_header.size);
        for (auto block = scan.next(); block && !fault; block = scan.next())
            fault = overlaps(m_what, block->header) ? filter(*block) : copy(*block);
        if (!fault && m_first && m_what.concerns(m_header.header.created)) {
            // The file began in the range; now it begins with what is left.
            m_header.header.created = *m_first;
            fault = m_target.append(0, encode(m_header.header));
        }
        return fault ? fault : m_target.sync();
    }
    [[nodiscard]] bool isEmpty() const { return !m_first; }

private:
    [[nodiscard]] CaptureFault append(std::span<const std::uint8_t> bytes)
    {
        const CaptureFault fault = m_target.append(m_end, bytes);
        m_end += bytes.size();
        return fault;
    }

    [[nodiscard]] std::uint64_t newNumber(std::uint64_t number) const { return number - std::min(number, m_removed); }

    [[nodiscard]] CaptureFault copy(const BlockScan::Block &block)
    {
        BlockHeader header = block.header;
        header.first = newNumber(header.first);
        const std::vector<std::uint8_t> stored = m_source.read(block.offset + kBlockHeader, header.storedSize);
        if (stored.size() != header.storedSize)
            return { CaptureError::CannotRead, errno };
        m_first = m_first.value_or(header.earliest);
        const CaptureFault fault = append(encode(header));
        return fault ? fault : append(stored);
    }

    [[nodiscard]] CaptureFault filter(const BlockScan::Block &block)
    {
        const BlockHeader &header = block.header;
        RecordBatch all;
        if (header.kind != kRecordBlock
            || !m_unpacker.unpack(header, m_source.read(block.offset + kBlockHeader, header.storedSize), all)) {
            m_result.telegrams += header.telegrams;
            m_result.noise += header.records - std::min(header.records, header.telegrams);
            m_removed += header.records;
            return {};
        }
        RecordBatch kept;
        for (std::size_t i = 0; i < all.count(); ++i) {
            const CaptureRecord record = all.at(i);
            if (!m_what.concerns(record.received.utc))
                kept.append(record);
            else
                ++(record.kind == CaptureKind::Telegram ? m_result.telegrams : m_result.noise);
        }
        const std::uint64_t number = newNumber(header.first);
        m_removed += all.count() - kept.count();
        if (kept.isEmpty())
            return {};
        m_first = m_first.value_or(kept.at(0).received.utc);
        const auto packed = m_packer.pack(kept, 0, kept.count(), number);
        return packed.empty() ? CaptureFault { CaptureError::NotWritable, ENOMEM } : append(packed);
    }

    const PosixFile &m_source;
    DecodedFileHeader m_header;
    const Redaction &m_what;
    RedactionResult &m_result;
    PosixFile m_target;
    BlockUnpacker m_unpacker;
    BlockPacker m_packer { kSealedLevel };
    std::uint64_t m_end = 0;
    std::uint64_t m_removed = 0; ///< records before the place that is read
    std::optional<UtcMillis> m_first; ///< when the first record arrived that stays
};

/// Whether the file has to be written anew. Bytes that are no block, whose header was overwritten or which a crash
/// tore, may be records of any time.
[[nodiscard]] bool isAffected(const PosixFile &file, const DecodedFileHeader &header, const Redaction &what)
{
    BlockScan scan(file, header.size);
    for (auto block = scan.next(); block; block = scan.next()) {
        if (overlaps(what, block->header))
            return true;
    }
    return scan.skipped() != 0 || scan.end() < file.size();
}

} // namespace

bool Redaction::concerns(const std::string &line) const
{
    return lines.empty() || std::find(lines.begin(), lines.end(), line) != lines.end();
}

std::string redactedPath(const std::string &path)
{
    return path + "-new";
}

CaptureFault redactCapture(const std::string &path, const Redaction &what, RedactionResult &result)
{
    if (const CaptureFault fault = sealJournal(path))
        return fault;
    PosixFile file;
    if (const CaptureFault fault = file.openForReading(path))
        return fault;
    const std::vector<std::uint8_t> beginning = file.read(0, kLongestFileHeader);
    const bool holdsBlocks =
        std::search(beginning.begin(), beginning.end(), kBlockMagic.begin(), kBlockMagic.end()) != beginning.end();
    if (isTornFileHeader(beginning) && !holdsBlocks && file.size() < kLongestFileHeader)
        return {}; // a crash left it before there was a record
    DecodedFileHeader header = decodeFileHeader(beginning);
    if (header.fault)
        return header.fault;
    if (!what.concerns(header.header.line))
        return {};
    if (!isAffected(file, header, what))
        return {};
    const std::string beside = redactedPath(path);
    RedactionResult removed = result;
    Rewriting rewriting(file, std::move(header), what, removed);
    CaptureFault fault = rewriting.write(beside);
    if (!fault) {
        const int failed = rewriting.isEmpty() ? ::unlink(path.c_str()) : std::rename(beside.c_str(), path.c_str());
        fault = failed != 0 ? CaptureFault { CaptureError::NotWritable, errno } : CaptureFault {};
    }
    if (fault || rewriting.isEmpty())
        ::unlink(beside.c_str());
    if (!fault) {
        result = removed;
        fault = syncFolderOf(path);
    }
    return fault;
}

} // namespace meterscope
