// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace meterscope {

/// Telegrams that other ports of meters send: what a cable in the wrong place, or a meter of another kind, gives.
enum class ForeignTelegram : std::uint8_t
{
    D0Push, ///< IEC 62056-21 text that an optical interface sends by itself
    HdlcPush, ///< DLMS data notification in an HDLC frame (Kamstrup, Aidon, Kaifa: HAN ports)
    MBusPush, ///< the same in EN 13757 long frames
    EncryptedP1, ///< general-glo-ciphering; the ciphertext is noise of our own, no key opens it
};

/// Appends one telegram to `out`, checks included. `number` stands for the moment: values grow with it. Serial numbers
/// are our own and name the simulation.
void composeForeign(ForeignTelegram kind, std::uint64_t number, std::string &out);

} // namespace meterscope
