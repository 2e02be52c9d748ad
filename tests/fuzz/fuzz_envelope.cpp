// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted frames: taken apart, decrypted without checking the tag so that the plaintext reaches the grammar, and
// read.
#include "crypto/gcmdecryptor.h"
#include "domain/interpret.h"
#include "protocol/dsmr/cipherenvelope.h"
#include "protocol/telegramreader.h"

#include <cstdlib>

using namespace meterscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const GcmDecryptor decryptor([] {
        TelegramKey key;
        key.acceptUnchecked = true;
        return std::vector<TelegramKey> { key };
    }());
    const auto envelope = dsmr::parseEnvelope({ data, size });
    if (envelope && envelope->ciphertextOffset + envelope->telegram.ciphertext.size() > size)
        std::abort();
    FrameView frame;
    frame.kind = FrameKind::Encrypted;
    frame.raw = { data, size };
    TelegramReader reader(&decryptor);
    Snapshot snapshot;
    reader.read(frame, snapshot);
    interpret(snapshot);
    if (reader.dissect(frame).verdict == Verdict::Ok && !snapshot.accepted())
        std::abort();
    return 0;
}
