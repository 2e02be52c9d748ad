// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/profile.h"
#include "history/careprogress.h"
#include "history/import/importrun.h"

namespace meterscope {

class Decryptor;

/// A file to import and what a person said of it.
struct ImportSource
{
    QString path;
    const Profile *profile = nullptr; ///< null: what each telegram shows
    const Decryptor *decryptor = nullptr; ///< null: encrypted telegrams stay closed
};

/// Reads any file that can be imported into a run: CSV by its header, a capture with the times its telegrams came at,
/// and everything else as the raw bytes of a line, whose telegrams go through the decoder and are of the time that they
/// tell themselves. ImportKind::Unknown where there is nothing of that in it.
///
/// Local times without an offset are those of the profile, where none was chosen those of the database's days, and in
/// an empty database Central European time.
[[nodiscard]] history::HistoryFault importFile(const ImportSource &source, history::ImportRun &run,
                                               const history::CareProgress &progress);

} // namespace meterscope
