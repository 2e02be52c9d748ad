// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capturewriter.h"

#include "capture/blockcodec.h"
#include "capture/blockscan.h"
#include "capture/posixfile.h"

#include <unistd.h>
#include <utility>

namespace meterscope {

using namespace capture;

namespace {

constexpr int kJournalLevel = 1;
/// Records that no disk takes wait in memory up to so many blocks.
constexpr std::size_t kBlocksWaiting = 4;

} // namespace

CaptureWriter::CaptureWriter(std::string path, CaptureWriterOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_file(std::make_unique<PosixFile>())
    , m_journal(std::make_unique<PosixFile>())
    , m_sealer(std::make_unique<BlockPacker>(kSealedLevel))
    , m_journalPacker(std::make_unique<BlockPacker>(kJournalLevel))
{
    if (m_options.blockBytes == 0)
        m_options.blockBytes = kBlockBytes;
}

CaptureWriter::~CaptureWriter() = default;

bool CaptureWriter::isOpen() const
{
    return m_file->isOpen();
}

CaptureFault CaptureWriter::open()
{
    if (const CaptureFault fault = m_file->openForWriting(m_path))
        return fault;
    std::vector<std::uint8_t> header = m_file->read(0, kLongestFileHeader);
    if (isTornFileHeader(header)) {
        header = encode(FileHeader { kVersion, m_options.created, m_options.line });
        CaptureFault fault = m_file->truncate(0);
        if (!fault)
            fault = m_file->append(0, header);
        if (fault) {
            m_file->close();
            return fault;
        }
    }
    const DecodedFileHeader decoded = decodeFileHeader(header);
    if (decoded.fault) {
        m_file->close();
        return decoded.fault;
    }
    m_sealed = 0;
    BlockScan scan(*m_file, decoded.size);
    while (const auto block = scan.next())
        m_sealed = block->header.first + block->header.records;
    m_end = scan.end();
    CaptureFault fault = m_end < m_file->size() ? m_file->truncate(m_end) : CaptureFault {};
    if (!fault)
        fault = openJournal(std::span(header).first(decoded.size));
    if (fault)
        m_file->close();
    return fault;
}

/// Takes over what an earlier run left, whether or not this one keeps a journal.
CaptureFault CaptureWriter::openJournal(std::span<const std::uint8_t> header)
{
    m_open.clear();
    const std::string path = journalPath(m_path);
    if (!m_options.journal && ::access(path.c_str(), F_OK) != 0)
        return {};
    if (const CaptureFault fault = m_journal->openForWriting(path))
        return fault;
    const DecodedFileHeader found = decodeFileHeader(m_journal->read(0, kLongestFileHeader));
    if (found.fault) {
        m_journalBegin = m_journalEnd = header.size();
        m_journaled = 0;
        const CaptureFault fault = m_journal->truncate(0);
        return fault ? fault : m_journal->append(0, header);
    }
    BlockScan scan(*m_journal, found.size);
    BlockUnpacker unpacker;
    while (const auto block = scan.next()) {
        if (block->header.first < m_sealed)
            continue; // sealed before the crash
        if (m_open.isEmpty())
            m_sealed = block->header.first;
        else if (block->header.first != m_sealed + m_open.count())
            break;
        if (!unpacker.unpack(block->header, m_journal->read(block->offset + kBlockHeader, block->header.storedSize),
                             m_open))
            break;
    }
    m_journaled = m_open.count();
    m_journalBegin = found.size;
    m_journalEnd = scan.end();
    return m_journalEnd < m_journal->size() ? m_journal->truncate(m_journalEnd) : CaptureFault {};
}

CaptureFault CaptureWriter::append(const CaptureRecord &record)
{
    if (record.bytes.size() > kLongestRecord)
        return { CaptureError::TooLong, 0 };
    m_open.append(record);
    CaptureFault fault = writeJournal();
    if (m_open.byteCount() >= m_options.blockBytes || m_open.count() >= kBlockRecords)
        fault = seal();
    if (fault && m_open.byteCount() >= m_options.blockBytes * kBlocksWaiting) {
        m_lost += m_open.count();
        m_sealed += m_open.count();
        m_open.clear();
        m_journaled = 0;
    }
    return fault;
}

/// All records that are not there yet: more than one after a fault.
CaptureFault CaptureWriter::writeJournal()
{
    while (m_options.journal && m_journaled < m_open.count()) {
        const auto block = m_journalPacker->pack(m_open, m_journaled, m_journaled + 1, m_sealed + m_journaled);
        if (const CaptureFault fault = m_journal->append(m_journalEnd, block))
            return fault;
        m_journalEnd += block.size();
        ++m_journaled;
    }
    return {};
}

CaptureFault CaptureWriter::seal()
{
    if (m_open.isEmpty())
        return {};
    const auto block = m_sealer->pack(m_open, 0, m_open.count(), m_sealed);
    if (const CaptureFault fault = m_file->append(m_end, block))
        return fault;
    m_end += block.size();
    m_sealed += m_open.count();
    m_open.clear();
    m_journaled = 0;
    if (!m_journal->isOpen())
        return {};
    // The journal is emptied only when the block is on the disk. Records that it still holds after a crash in between
    // have numbers that the file has too.
    if (const CaptureFault fault = m_file->sync())
        return fault;
    m_journalEnd = m_journalBegin;
    return m_journal->truncate(m_journalBegin);
}

CaptureFault CaptureWriter::finish()
{
    if (!isOpen())
        return {};
    CaptureFault fault = seal();
    if (!fault)
        fault = m_file->sync();
    if (fault)
        return fault;
    if (m_journal->isOpen()) {
        ::unlink(journalPath(m_path).c_str());
        m_journal->close();
        m_journalEnd = 0;
    }
    m_file->close();
    return {};
}

} // namespace meterscope
