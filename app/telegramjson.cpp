// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telegramjson.h"

#include "cli/decodewriter.h"
#include "ui/format/issuetext.h"

namespace meterscope {

QByteArray telegramJson(const Snapshot &telegram)
{
    const cli::NdjsonWriter writer([](const ParseIssue &issue) { return ui::issueText(issue).toStdString(); });
    std::string line;
    writer.appendTelegram(telegram, line);
    return QByteArray::fromStdString(line);
}

} // namespace meterscope
