// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace meterscope {

/// CRC-16/ARC: poly 0x8005 reflected, init 0; the P1 checksum over '/' to '!' (DSMR P1 5.0.2, 6.2). check = 0xBB3D.
[[nodiscard]] std::uint16_t crc16Arc(std::span<const std::uint8_t> bytes, std::uint16_t crc = 0);

/// The CCITT polynomial 0x1021 reflected, as a raw register: no xor at the end, so that it can be continued.
/// X-25 starts with 0xFFFF and ends with xor 0xFFFF (check 0x906E); Kermit starts with 0 (check 0x2189).
[[nodiscard]] std::uint16_t crc16Ccitt(std::span<const std::uint8_t> bytes, std::uint16_t crc);

[[nodiscard]] std::uint16_t crc16X25(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::uint16_t crc16Kermit(std::span<const std::uint8_t> bytes);

/// The same without the processor's carry-less multiplication, which the others use where it is there.
[[nodiscard]] std::uint16_t crc16ArcPortable(std::span<const std::uint8_t> bytes, std::uint16_t crc);
[[nodiscard]] std::uint16_t crc16CcittPortable(std::span<const std::uint8_t> bytes, std::uint16_t crc);

} // namespace meterscope
