// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/countrytext.h"

#include <QCoreApplication>

#include <utility>

namespace meterscope::ui {

namespace {

struct CountryText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::CountryText)
};

} // namespace

QString countryText(const Profile *profile)
{
    if (profile == nullptr)
        return {};
    const std::pair<std::string_view, QString> names[] = {
        { "at", CountryText::tr("Austria") },     { "be", CountryText::tr("Belgium") },
        { "ch", CountryText::tr("Switzerland") }, { "de", CountryText::tr("Germany") },
        { "fi", CountryText::tr("Finland") },     { "hu", CountryText::tr("Hungary") },
        { "il", CountryText::tr("Israel") },      { "lt", CountryText::tr("Lithuania") },
        { "lu", CountryText::tr("Luxembourg") },  { "nl", CountryText::tr("Netherlands") },
        { "no", CountryText::tr("Norway") },      { "pl", CountryText::tr("Poland") },
        { "se", CountryText::tr("Sweden") },
    };
    for (const auto &[id, name] : names)
        if (id == profile->id)
            return name;
    return QString::fromLatin1(profile->id.data(), static_cast<qsizetype>(profile->id.size()));
}

} // namespace meterscope::ui
