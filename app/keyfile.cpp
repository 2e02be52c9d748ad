// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyfile.h"

#include <QFile>

namespace meterscope {

namespace {

[[nodiscard]] QString sentence(KeyFileError::Code code)
{
    switch (code) {
    case KeyFileError::Code::KeyMissing:
        return QStringLiteral("key= is missing");
    case KeyFileError::Code::KeyMalformed:
        return QStringLiteral("the key must be 32 hexadecimal digits");
    case KeyFileError::Code::AuthenticationMalformed:
        return QStringLiteral("auth= must be pairs of hexadecimal digits");
    case KeyFileError::Code::WordUnknown:
        return QStringLiteral("only key=, auth= and tag=unchecked are known here");
    case KeyFileError::Code::Empty:
        return QStringLiteral("there is no key in this file");
    }
    return {};
}

} // namespace

LoadedKeys loadKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return { {}, QStringLiteral("cannot read %1: %2").arg(path, file.errorString()) };
    }
    const QByteArray bytes = file.readAll();
    KeyFile parsed = parseKeyFile({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    if (parsed.error) {
        return { {},
                 QStringLiteral("%1:%2:%3: %4")
                     .arg(path)
                     .arg(parsed.error->line)
                     .arg(parsed.error->column)
                     .arg(sentence(parsed.error->code)) };
    }
    return { std::move(parsed.keys), {} };
}

} // namespace meterscope
