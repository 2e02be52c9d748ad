// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/zonerule.h"
#include "history/careprogress.h"
#include "history/import/importrun.h"

namespace meterscope {

class Decryptor;

/// Reads any file that can be imported into a run: CSV by its header, a capture with the times its telegrams came at,
/// and everything else as the raw bytes of a line, whose telegrams go through the decoder and are of the time that they
/// tell themselves. ImportKind::Unknown where there is nothing of that in it.
///
/// `zone` is that of local times without an offset; `decryptor` may be null.
[[nodiscard]] history::HistoryFault importFile(const QString &path, const ZoneRule &zone, const Decryptor *decryptor,
                                               history::ImportRun &run, const history::CareProgress &progress);

} // namespace meterscope
