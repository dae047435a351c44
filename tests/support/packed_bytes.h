// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <zlib.h>
#include <zstd.h>

#include <string>

namespace breakeven::test {

/// The bytes as gzip writes them.
[[nodiscard]] inline std::string gzipped(const std::string& bytes)
{
    constexpr int asGzip = 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + asGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib can't be used");
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib did not finish");
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// The bytes as Zstandard writes them.
[[nodiscard]] inline std::string zstandard(const std::string& bytes)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
    return packed;
}

} // namespace breakeven::test
