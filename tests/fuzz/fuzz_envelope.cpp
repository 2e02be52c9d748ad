// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted frames: taken apart, decrypted with a key, and read. A key never fits what a fuzzer makes, so a decryptor
// that calls the ciphertext the text lets it reach the grammar; the frame's last byte chooses what that one says.
#include "crypto/gcmdecryptor.h"
#include "domain/interpret.h"
#include "protocol/dsmr/cipherenvelope.h"
#include "protocol/telegramreader.h"

#include <cstdlib>

using namespace meterscope;

namespace {

class OpenDecryptor final : public Decryptor
{
public:
    DecryptState decrypt(const CipheredTelegram &telegram, std::vector<std::uint8_t> &plaintext) const override
    {
        constexpr unsigned states = static_cast<unsigned>(DecryptState::Ok) + 1;
        plaintext.assign(telegram.ciphertext.begin(), telegram.ciphertext.end());
        return static_cast<DecryptState>((telegram.tag.empty() ? 0U : telegram.tag.back()) % states);
    }
};

void read(const Decryptor &decryptor, const FrameView &frame)
{
    TelegramReader reader(&decryptor);
    Snapshot snapshot;
    reader.read(frame, snapshot);
    const ParseTree tree = reader.dissect(frame);
    if (tree.verdict != snapshot.verdict || tree.issues != snapshot.issues || tree.checksum != snapshot.checksum
        || tree.authentication != snapshot.authentication || tree.readings.size() != snapshot.measurements.size())
        std::abort();
    interpret(snapshot);
    for (const ParseIssue &issue : snapshot.issues) {
        if (issue.range.end() > frame.raw.size())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const GcmDecryptor keyed([] {
        TelegramKey key;
        key.acceptUnchecked = true;
        return std::vector<TelegramKey> { key };
    }());
    static const OpenDecryptor open;
    const auto envelope = dsmr::parseEnvelope({ data, size });
    if (envelope && envelope->ciphertextOffset + envelope->telegram.ciphertext.size() > size)
        std::abort();
    FrameView frame;
    frame.kind = FrameKind::Encrypted;
    frame.raw = { data, size };
    read(keyed, frame);
    read(open, frame);
    return 0;
}
