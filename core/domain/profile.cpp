// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include "domain/snapshot.h"

#include <algorithm>

namespace meterscope {

namespace {

constexpr Profile kProfiles[] = {
    { "nl", TariffMeaning::Low, TariffMeaning::Normal },
    { "be", TariffMeaning::Day, TariffMeaning::Night, kCentralEurope, 115200, 8, 'N', 1, true },
};

} // namespace

std::span<const Profile> profiles()
{
    return kProfiles;
}

const Profile *findProfile(std::string_view id)
{
    const auto *const row = std::find_if(std::begin(kProfiles), std::end(kProfiles),
                                         [id](const Profile &profile) { return profile.id == id; });
    return row != std::end(kProfiles) ? row : nullptr;
}

const Profile *detectProfile(const Snapshot &telegram)
{
    return telegram.find(ObisCode { 0, 0, 96, 1, 4, 255 }) != nullptr ? findProfile("be") : findProfile("nl");
}

} // namespace meterscope
