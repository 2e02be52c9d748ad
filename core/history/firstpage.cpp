// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/firstpage.h"

#include "history/schema.h"
#include "history/sqlsession.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace meterscope::history {
namespace {

constexpr qsizetype kPage = kPageBytes;
constexpr quint8 kTableLeaf = 0x0D;
constexpr qsizetype kLargestLocal = kPage - 35; ///< longer records go on in other pages

/// Reads what cannot be trusted: behind the end there are zeros, and ok() says so.
class Cells
{
public:
    explicit Cells(const QByteArray &page, qsizetype at)
        : m_page(page)
        , m_at(at)
    { }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 byte = next();
            value = value << 7 | (byte & 0x7F);
            if ((byte & 0x80) == 0)
                return value;
        }
        return value << 8 | next();
    }

    qint64 integer(qsizetype bytes)
    {
        quint64 value = 0;
        for (qsizetype i = 0; i < bytes; ++i)
            value = value << 8 | next();
        return static_cast<qint64>(value);
    }

    QByteArray text(qsizetype bytes)
    {
        if (bytes < 0 || bytes > m_page.size() - m_at) {
            m_ok = false;
            return {};
        }
        m_at += bytes;
        return m_page.mid(m_at - bytes, bytes);
    }

private:
    quint8 next()
    {
        if (m_at < 0 || m_at >= m_page.size()) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(m_page[m_at++]);
    }

    const QByteArray &m_page;
    qsizetype m_at;
    bool m_ok = true;
};

/// A row of sqlite_schema.
struct SchemaRow
{
    QByteArray type;
    QByteArray name;
    QByteArray table;
    qint64 root = 0;
    QByteArray sql; ///< empty: an index that SQLite made by itself
};

/// The record that begins at the cursor, when it looks like a row of the schema.
std::optional<SchemaRow> readRow(Cells cells)
{
    if (cells.varint() > static_cast<quint64>(kLargestLocal))
        return std::nullopt;
    cells.varint(); // its row id
    const qsizetype begin = cells.at();
    const auto header = static_cast<qsizetype>(cells.varint());
    std::array<quint64, 5> types {};
    for (quint64 &type : types)
        type = cells.varint();
    const auto isText = [](quint64 type) { return type >= 13 && type % 2 == 1; };
    if (!cells.ok() || cells.at() != begin + header || !isText(types[0]) || !isText(types[1]) || !isText(types[2])
        || types[3] < 1 || types[3] > 4 || !(isText(types[4]) || types[4] == 0))
        return std::nullopt;
    const auto length = [&](std::size_t column) {
        return types[column] == 0 ? 0 : static_cast<qsizetype>((types[column] - 13) / 2);
    };
    SchemaRow row;
    row.type = cells.text(length(0));
    row.name = cells.text(length(1));
    row.table = cells.text(length(2));
    row.root = cells.integer(static_cast<qsizetype>(types[3]));
    row.sql = cells.text(length(4));
    return cells.ok() ? std::optional(row) : std::nullopt;
}

void addRowsOf(const QByteArray &page, const QStringList &tables, std::vector<SchemaRow> &rows)
{
    constexpr qsizetype kPointers = 8;
    if (page.size() != kPage || static_cast<quint8>(page[0]) != kTableLeaf)
        return;
    const auto word = [&page](qsizetype at) { return qsizetype(qFromBigEndian<quint16>(page.constData() + at)); };
    const qsizetype count = word(3);
    for (qsizetype i = 0; i < count && kPointers + 2 * i + 2 <= kPage; ++i) {
        const auto row = readRow(Cells(page, word(kPointers + 2 * i)));
        if (!row || !tables.contains(QString::fromUtf8(row->table)))
            continue;
        const bool isTable = row->type == "table" && row->sql.startsWith("CREATE TABLE " + row->table + ' ');
        if (isTable || (row->type == "index" && row->sql.isEmpty()))
            rows.push_back(*row);
    }
}

/// A header for `pages` pages and a schema without rows.
QByteArray emptyFirstPage(quint32 pages)
{
    QByteArray page(kPage, '\0');
    const auto put = [&page](qsizetype at, quint32 value) { qToBigEndian(value, page.data() + at); };
    page.replace(0, 16, QByteArray("SQLite format 3", 16));
    qToBigEndian(quint16(kPage), page.data() + 16);
    page.replace(18, 6, QByteArrayLiteral("\1\1\0\100\40\40")); // no log; fractions of a page, all fixed
    put(24, 1); // changes
    put(28, pages);
    put(40, 1); // version of the schema
    put(44, 4); // its format
    put(56, 1); // UTF-8
    put(60, quint32(schemaVersion()));
    put(68, quint32(kApplicationId));
    put(92, 1); // changes, for which the number of pages is right
    put(96, 3'040'000); // as SQLite 3.40 would have written it
    page[100] = char(kTableLeaf);
    qToBigEndian(quint16(kPage), page.data() + 105);
    return page;
}

HistoryFault fileFault(const QFile &file)
{
    return { HistoryError::NotWritable, file.fileName() + QStringLiteral(": ") + file.errorString() };
}

/// How many pages the file may have had, so that what refers to one that was cut off finds nothing there.
qint64 pagesOnce(QFile &file)
{
    const qint64 left = file.size() / kPage;
    const QByteArray header = file.read(32);
    const bool isKnown = header.size() == 32 && header.startsWith("SQLite format 3");
    return isKnown ? qMax(left, qint64(qFromBigEndian<quint32>(header.constData() + 28))) : 8 * left;
}

/// Every page but the first, which is made anew. Behind them are holes: SQLite puts the schema behind those.
HistoryFault copyPages(const QString &path, const QStringList &tables, const QString &copy,
                       std::vector<SchemaRow> &rows)
{
    QFile from(path);
    QFile to(copy);
    if (const HistoryFault fault = createPrivateFile(copy))
        return fault;
    if (!from.open(QIODevice::ReadOnly))
        return { HistoryError::CannotOpen, from.errorString() };
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileFault(to);
    const qint64 pages = pagesOnce(from);
    if (to.write(emptyFirstPage(quint32(pages))) != kPage || !from.seek(kPage))
        return fileFault(to);
    while (true) {
        const QByteArray page = from.read(kPage);
        if (page.size() != kPage)
            break;
        addRowsOf(page, tables, rows);
        if (to.write(page) != kPage)
            return fileFault(to);
    }
    return to.resize(pages * kPage) ? HistoryFault {} : fileFault(to);
}

} // namespace

HistoryFault rebuildFirstPage(const QString &path, const QStringList &tables, const QString &copy)
{
    std::vector<SchemaRow> rows;
    if (const HistoryFault fault = copyPages(path, tables, copy, rows))
        return fault;
    if (rows.empty())
        return { HistoryError::Damaged, path };
    const QString name = QStringLiteral("first page of ") + copy;
    HistoryFault fault;
    {
        SqlSession session { QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name), copy, {} };
        session.database.setDatabaseName(copy);
        if (!session.database.open())
            session.fault = faultOf(session.database.lastError(), copy);
        Statement(session, QStringLiteral("PRAGMA writable_schema = ON")).run();
        Statement insert(session,
                         QStringLiteral("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
                                        " SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS"
                                        " (SELECT 1 FROM sqlite_schema WHERE name = ?)"));
        for (const SchemaRow &row : rows) {
            const QString rowName = QString::fromUtf8(row.name);
            insert.run({ QString::fromUtf8(row.type), rowName, QString::fromUtf8(row.table), QVariant(row.root),
                         row.sql.isEmpty() ? QVariant() : QString::fromUtf8(row.sql), rowName });
        }
        insert.finish();
        fault = session.fault;
        session.database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return fault;
}

} // namespace meterscope::history
