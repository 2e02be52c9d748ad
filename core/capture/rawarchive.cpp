// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/rawarchive.h"

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/posixfile.h"
#include "capture/streamcutter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace meterscope {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSuffix = ".mscap";
constexpr std::string_view kJournalSuffix = ".mscap-journal";
constexpr std::string_view kRedactedSuffix = ".mscap-new";
constexpr std::uint64_t kLargestFile = 64 * 1024 * 1024;
constexpr std::uint64_t kFilesInFolder = 16; ///< the limit in so many files, so that little goes at a time

/// "20261121T014005.123Z-usb-A9X1.mscap"
[[nodiscard]] std::string fileName(const std::string &line, UtcMillis created)
{
    using namespace std::chrono;
    const auto day = floor<days>(created);
    const year_month_day date(day);
    const hh_mm_ss time(created - day);
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02d.%03dZ-", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    std::string name = text.data();
    for (const char c : line.substr(0, 80)) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
        name += plain ? c : '-';
    }
    return name.append(kSuffix);
}

[[nodiscard]] std::uint64_t sizeOf(const std::string &path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return error ? 0 : size;
}

} // namespace

/// One line: from its bytes to its file.
class RawArchive::Line final : private StreamCutter::Receiver
{
public:
    Line(RawArchive &owner, std::string name)
        : m_owner(owner)
        , m_name(std::move(name))
        , m_cutter(*this)
    { }

    [[nodiscard]] CaptureFault push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)
    {
        m_fault = {};
        m_cutter.push(bytes, arrived);
        return m_fault;
    }
    [[nodiscard]] CaptureFault interrupt()
    {
        m_fault = {};
        m_cutter.finish();
        return m_fault;
    }
    [[nodiscard]] CaptureFault finish()
    {
        const CaptureFault interrupted = interrupt();
        const CaptureFault fault = leaveFile();
        return interrupted ? interrupted : fault;
    }
    /// Leaves the file for a redaction; the next record takes it again. A telegram that began to arrive in the range is
    /// given up, so that it is among the records.
    [[nodiscard]] CaptureFault setAside(const Redaction &what)
    {
        if (!what.concerns(m_name))
            return {};
        if (const auto since = m_cutter.openSince(); since && what.concerns(*since)) {
            if (const CaptureFault fault = interrupt())
                return fault;
        }
        if (m_writer) {
            // A writer that cannot put its records on the disk keeps them.
            if (const CaptureFault fault = m_writer->finish())
                return fault;
        }
        return leaveFile();
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_writer ? m_writer->bytes() : 0; }
    [[nodiscard]] std::uint64_t lost() const { return m_writer ? m_writer->lost() : 0; }

private:
    void record(const CaptureRecord &record) override
    {
        if (m_writer && m_writer->bytes() >= m_owner.fileLimit() && m_writer->unsaved() == 0)
            take(leaveFile());
        if (!m_writer && !takeFile(record.received.utc)) {
            ++m_owner.m_lost;
            return;
        }
        const CaptureFault fault = m_writer->append(record);
        take(fault);
        if (fault.error == CaptureError::TooLong)
            ++m_owner.m_lost;
        else
            ++m_owner.m_records;
        m_owner.makeRoom();
    }

    void take(const CaptureFault &fault)
    {
        if (fault)
            m_fault = fault;
    }

    [[nodiscard]] std::string pathOf(const std::string &name) const { return m_owner.m_options.folder + '/' + name; }

    /// The newest file of this line where there is room in it, else a new one.
    [[nodiscard]] bool takeFile(UtcMillis now)
    {
        std::string name = fileName(m_name, now);
        for (auto file = m_owner.m_files.rbegin(); file != m_owner.m_files.rend(); ++file) {
            CaptureReader reader;
            if (reader.open(pathOf(file->first)) || reader.line() != m_name)
                continue;
            if (file->second < m_owner.fileLimit())
                name = file->first;
            break;
        }
        auto writer = std::make_unique<CaptureWriter>(pathOf(name), CaptureWriterOptions { m_name, now });
        const CaptureFault fault = writer->open();
        take(fault);
        if (fault)
            return false;
        m_owner.m_files.erase(name);
        m_fileName = name;
        m_writer = std::move(writer);
        return true;
    }

    [[nodiscard]] CaptureFault leaveFile()
    {
        if (!m_writer)
            return {};
        const CaptureFault fault = m_writer->finish();
        m_owner.m_lost += m_writer->lost() + (fault ? m_writer->unsaved() : 0);
        m_owner.m_files[m_fileName] = m_writer->bytes();
        m_writer.reset();
        return fault;
    }

    RawArchive &m_owner;
    std::string m_name;
    StreamCutter m_cutter;
    std::unique_ptr<CaptureWriter> m_writer;
    std::string m_fileName;
    CaptureFault m_fault;
};

RawArchive::RawArchive(RawArchiveOptions options)
    : m_options(std::move(options))
    , m_lock(std::make_unique<capture::PosixFile>())
{ }

RawArchive::~RawArchive()
{
    close();
}

CaptureFault RawArchive::open()
{
    if (::mkdir(m_options.folder.c_str(), 0700) != 0 && errno != EEXIST)
        return { errno == ENOSPC ? CaptureError::DiskFull : CaptureError::NotWritable, errno };
    if (const CaptureFault fault = m_lock->openForWriting(m_options.folder + "/lock"))
        return fault;
    m_files.clear();
    listFiles();
    makeRoom();
    return {};
}

std::vector<std::string> RawArchive::filesIn(const std::string &folder)
{
    std::vector<std::string> paths;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error)) {
        if (entry.path().native().ends_with(kSuffix))
            paths.push_back(entry.path().native());
    }
    std::sort(paths.begin(), paths.end()); // their names begin with the time
    return paths;
}

RedactionResult RawArchive::redact(const Redaction &what, const RedactionProgress &progress)
{
    RedactionResult result;
    for (const auto &[source, line] : m_lines) {
        if ((result.fault = line->setAside(what))) {
            result.file = m_options.folder;
            return result;
        }
    }
    const std::map<std::string, std::uint64_t> files = m_files;
    std::uint64_t total = 0;
    for (const auto &[name, size] : files)
        total += size;
    std::uint64_t done = 0;
    for (const auto &[name, size] : files) {
        if (!progress(done, total)) {
            result.isCancelled = true;
            break;
        }
        const CaptureFault fault = redactFile(name, what, result);
        if (fault && !result.fault) {
            result.fault = fault;
            result.file = m_options.folder + '/' + name;
        }
        done += size;
    }
    return result;
}

/// A file that begins later than it did gets the name for that: its own would tell when somebody was recorded.
CaptureFault RawArchive::redactFile(const std::string &name, const Redaction &what, RedactionResult &result)
{
    const std::string path = m_options.folder + '/' + name;
    const std::uint64_t before = result.telegrams + result.noise;
    const CaptureFault fault = redactCapture(path, what, result);
    std::string kept = name;
    if (result.telegrams + result.noise != before) {
        CaptureReader reader;
        const std::string other = reader.open(path) ? name : fileName(reader.line(), reader.created());
        const std::string place = m_options.folder + '/' + other;
        std::error_code error;
        if (!fs::exists(place, error) && std::rename(path.c_str(), place.c_str()) == 0)
            kept = other;
    }
    m_files.erase(name);
    std::error_code error;
    const std::string place = m_options.folder + '/' + kept;
    if (fs::exists(place, error))
        m_files[kept] = sizeOf(place) + sizeOf(CaptureWriter::journalPath(place));
    return fault;
}

/// What a killed process left is sealed, so that only files in use have a journal.
void RawArchive::listFiles()
{
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_options.folder, error)) {
        const std::string name = entry.path().filename().string();
        const std::string path = entry.path().string();
        if (name.ends_with(kRedactedSuffix))
            fs::remove(path, error); // a crash came before it took its place
        else if (name.ends_with(kJournalSuffix))
            adoptJournal(path);
        if (!name.ends_with(kSuffix))
            continue;
        if (sizeOf(CaptureWriter::journalPath(path)) != 0) {
            CaptureWriter writer(path, {});
            // A file that cannot be sealed stays as it is; its reader takes both halves.
            if (!writer.open())
                (void)writer.finish();
        }
        m_files[name] = sizeOf(path) + sizeOf(CaptureWriter::journalPath(path));
    }
}

/// A journal whose file is gone holds records like any other.
void RawArchive::adoptJournal(const std::string &journal)
{
    const std::string path = journal.substr(0, journal.size() - (kJournalSuffix.size() - kSuffix.size()));
    CaptureReader reader;
    std::error_code error;
    if (fs::exists(path, error) || reader.open(journal))
        return;
    CaptureWriter writer(path, { reader.line(), reader.created() });
    if (!writer.open() && !writer.finish())
        m_files[fs::path(path).filename().string()] = sizeOf(path);
}

void RawArchive::close()
{
    while (!m_lines.empty())
        (void)detach(m_lines.begin()->first);
    m_lock->close();
}

bool RawArchive::isOpen() const
{
    return m_lock->isOpen();
}

void RawArchive::attach(SourceId source, const std::string &line)
{
    m_lines.try_emplace(source, std::make_unique<Line>(*this, line));
}

CaptureFault RawArchive::push(SourceId source, std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)
{
    const auto line = m_lines.find(source);
    return line != m_lines.end() && isOpen() ? line->second->push(bytes, arrived) : CaptureFault {};
}

CaptureFault RawArchive::interrupt(SourceId source)
{
    const auto line = m_lines.find(source);
    return line != m_lines.end() ? line->second->interrupt() : CaptureFault {};
}

CaptureFault RawArchive::detach(SourceId source)
{
    const auto line = m_lines.find(source);
    if (line == m_lines.end())
        return {};
    const CaptureFault fault = line->second->finish();
    m_lines.erase(line);
    return fault;
}

void RawArchive::setLimit(std::uint64_t bytes)
{
    m_options.limitBytes = bytes;
    makeRoom();
}

std::uint64_t RawArchive::fileLimit() const
{
    return std::min(kLargestFile, std::max(m_options.limitBytes, kSmallestLimit) / kFilesInFolder);
}

std::uint64_t RawArchive::bytes() const
{
    std::uint64_t sum = 0;
    for (const auto &[name, size] : m_files)
        sum += size;
    for (const auto &[source, line] : m_lines)
        sum += line->bytes();
    return sum;
}

std::uint64_t RawArchive::lost() const
{
    std::uint64_t sum = m_lost;
    for (const auto &[source, line] : m_lines)
        sum += line->lost();
    return sum;
}

/// The oldest file that nobody writes goes first.
void RawArchive::makeRoom()
{
    const std::uint64_t limit = std::max(m_options.limitBytes, kSmallestLimit);
    while (!m_files.empty() && bytes() > limit) {
        std::error_code error;
        const fs::path path = fs::path(m_options.folder) / m_files.begin()->first;
        fs::remove(path, error);
        fs::remove(CaptureWriter::journalPath(path.string()), error);
        m_files.erase(m_files.begin());
    }
}

} // namespace meterscope
