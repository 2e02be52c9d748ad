// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "p1text.h"
#include "protocol/telegramreader.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace meterscope::bench {

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
}

std::vector<std::string> filesIn(const std::filesystem::path &folder, const char *extension)
{
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == extension)
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> contents;
    for (const auto &path : paths)
        contents.push_back(readFile(path));
    return contents;
}

std::vector<std::string> acceptedFrames(const std::vector<std::string> &dumps, FrameKind kind)
{
    std::vector<std::string> frames;
    TelegramReader reader;
    Snapshot snapshot;
    for (const std::string &dump : dumps) {
        for (const p1text::Piece &piece : p1text::cut(dump)) {
            FrameView view;
            static_cast<FrameInfo &>(view) = piece.info;
            view.raw = p1text::bytes(piece.raw);
            if (!piece.isFrame || piece.info.kind != kind)
                continue;
            reader.read(view, snapshot);
            if (snapshot.accepted())
                frames.push_back(piece.raw);
        }
    }
    return frames;
}

std::filesystem::path corpusFolder()
{
    const char *const corpus = std::getenv("METERSCOPE_CORPUS");
    return corpus != nullptr ? std::filesystem::path(corpus) : std::filesystem::path();
}

} // namespace meterscope::bench
