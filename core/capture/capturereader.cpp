// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capturereader.h"

#include "capture/blockcodec.h"
#include "capture/blockscan.h"
#include "capture/capturewriter.h"
#include "capture/posixfile.h"

#include <algorithm>
#include <utility>

namespace meterscope {

using namespace capture;

namespace {

constexpr std::size_t kBlocksKept = 4;

} // namespace

CaptureReader::CaptureReader()
    : m_file(std::make_unique<PosixFile>())
    , m_unpacker(std::make_unique<BlockUnpacker>())
{ }

CaptureReader::~CaptureReader() = default;

bool CaptureReader::isCapture(const std::string &path)
{
    PosixFile file;
    std::array<std::uint8_t, kFileMagic.size()> magic {};
    return !file.openForReading(path) && file.read(0, magic) == magic.size() && magic == kFileMagic;
}

CaptureFault CaptureReader::open(const std::string &path)
{
    m_blocks.clear();
    m_cache.clear();
    m_count = m_telegrams = m_inFile = m_telegramsInFile = m_nextNumber = m_missing = 0;
    m_path = path;
    m_fault = m_file->openForReading(path);
    if (m_fault)
        return m_fault;
    const DecodedFileHeader header = decodeFileHeader(m_file->read(0, kLongestFileHeader));
    m_fault = header.fault;
    if (m_fault) {
        m_file->close();
        return m_fault;
    }
    m_line = header.header.line;
    m_created = header.header.created;
    m_end = header.size;
    refresh();
    return {};
}

void CaptureReader::refresh()
{
    if (!m_file->isOpen())
        return;
    // The journal first: what a writer seals in between is then in both, and is taken once.
    readJournal();
    scanBlocks();
    RecordBatch behind;
    for (std::size_t i = 0; i < m_journal.count(); ++i) {
        if (m_journalFirst + i >= m_nextNumber)
            behind.append(m_journal.at(i));
    }
    m_journal = std::move(behind);
    m_count = m_inFile + m_journal.count();
    m_telegrams = m_telegramsInFile;
    for (std::size_t i = 0; i < m_journal.count(); ++i)
        m_telegrams += m_journal.at(i).kind == CaptureKind::Telegram ? 1 : 0;
}

void CaptureReader::scanBlocks()
{
    BlockScan scan(*m_file, m_end);
    while (const auto block = scan.next()) {
        const BlockHeader &header = block->header;
        if (header.kind != kRecordBlock)
            continue; // of a later version
        m_missing += header.first > m_nextNumber ? header.first - m_nextNumber : 0;
        m_blocks.push_back({ block->offset, m_inFile, header.earliest, header.latest });
        m_nextNumber = header.first + header.records;
        m_inFile += header.records;
        m_telegramsInFile += header.telegrams;
    }
    m_end = scan.end();
}

void CaptureReader::readJournal()
{
    m_journal.clear();
    PosixFile file;
    if (file.openForReading(CaptureWriter::journalPath(m_path)))
        return;
    const DecodedFileHeader header = decodeFileHeader(file.read(0, kLongestFileHeader));
    if (header.fault)
        return;
    BlockScan scan(file, header.size);
    while (const auto block = scan.next()) {
        if (m_journal.isEmpty())
            m_journalFirst = block->header.first;
        else if (block->header.first != m_journalFirst + m_journal.count())
            break;
        if (!m_unpacker->unpack(block->header, file.read(block->offset + kBlockHeader, block->header.storedSize),
                                m_journal))
            break;
    }
}

std::optional<UtcMillis> CaptureReader::earliest() const
{
    std::optional<UtcMillis> result;
    for (const Block &block : m_blocks)
        result = std::min(result.value_or(block.earliest), block.earliest);
    for (std::size_t i = 0; i < m_journal.count(); ++i)
        result = std::min(result.value_or(m_journal.at(i).received.utc), m_journal.at(i).received.utc);
    return result;
}

std::optional<UtcMillis> CaptureReader::latest() const
{
    std::optional<UtcMillis> result;
    for (const Block &block : m_blocks)
        result = std::max(result.value_or(block.latest), block.latest);
    for (std::size_t i = 0; i < m_journal.count(); ++i)
        result = std::max(result.value_or(m_journal.at(i).received.utc), m_journal.at(i).received.utc);
    return result;
}

std::vector<CaptureReader::Block>::const_iterator CaptureReader::blockOf(std::uint64_t index) const
{
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), index,
                                         [](std::uint64_t value, const Block &block) { return value < block.begin; });
    return std::prev(behind);
}

std::uint64_t CaptureReader::nextBlock(std::uint64_t index) const
{
    if (index >= m_inFile)
        return m_count;
    const auto next = std::next(blockOf(index));
    return next != m_blocks.end() ? next->begin : m_inFile;
}

const RecordBatch *CaptureReader::unpacked(const Block &block)
{
    const auto kept =
        std::find_if(m_cache.begin(), m_cache.end(), [&](const Unpacked &u) { return u.offset == block.offset; });
    if (kept != m_cache.end()) {
        m_cache.splice(m_cache.begin(), m_cache, kept);
        return &m_cache.front().batch;
    }
    const auto header = decodeBlockHeader(m_file->read(block.offset, kBlockHeader));
    if (!header)
        return nullptr;
    Unpacked unpacked { block.offset, {} };
    if (!m_unpacker->unpack(*header, m_file->read(block.offset + kBlockHeader, header->storedSize), unpacked.batch))
        return nullptr;
    m_cache.push_front(std::move(unpacked));
    if (m_cache.size() > kBlocksKept)
        m_cache.pop_back();
    return &m_cache.front().batch;
}

std::optional<CaptureRecord> CaptureReader::record(std::uint64_t index)
{
    if (index >= m_count)
        return std::nullopt;
    if (index >= m_inFile)
        return m_journal.at(static_cast<std::size_t>(index - m_inFile));
    const Block &block = *blockOf(index);
    const RecordBatch *batch = unpacked(block);
    if (batch == nullptr) {
        m_fault = { CaptureError::Damaged, 0 };
        return std::nullopt;
    }
    return batch->at(static_cast<std::size_t>(index - block.begin));
}

std::uint64_t CaptureReader::indexAt(UtcMillis time)
{
    const auto block =
        std::find_if(m_blocks.begin(), m_blocks.end(), [time](const Block &b) { return b.latest >= time; });
    std::uint64_t index = block != m_blocks.end() ? block->begin : m_inFile;
    for (; index < m_count; ++index) {
        const auto found = record(index);
        if (!found || found->received.utc >= time)
            break;
    }
    return index;
}

} // namespace meterscope
