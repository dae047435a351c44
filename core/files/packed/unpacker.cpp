// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/packed/unpacker.h"

#include "core/words/english.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <new>

namespace breakeven {

namespace {

constexpr char firstOfGzip = '\x1f';

class GzipUnpacker : public Unpacker {
public:
    GzipUnpacker()
    {
        constexpr int onlyGzip = 16;
        if (inflateInit2(&m_stream, MAX_WBITS + onlyGzip) != Z_OK)
            throw std::bad_alloc();
    }
    GzipUnpacker(const GzipUnpacker&) = delete;
    GzipUnpacker& operator=(const GzipUnpacker&) = delete;
    ~GzipUnpacker() override { inflateEnd(&m_stream); }

    [[nodiscard]] Result<Step> unpack(std::span<const char> packed, std::span<char> room) override
    {
        if (m_isWhole && packed.empty())
            return Step{0, 0};
        if (m_isWhole) { // another stream, or zeros that fill up a block
            const auto zeros = std::find_if(packed.begin(), packed.end(), [](char c) { return c != '\0'; });
            if (m_passesZeros || zeros != packed.begin()) {
                m_passesZeros = true;
                return zeros == packed.end() ? Result<Step>(Step{packed.size(), 0})
                                             : Error{{}, Message{"file.packed_damaged"}};
            }
            if (packed.front() != firstOfGzip) // a lone byte is too short for zlib to tell
                return Error{{}, Message{"file.packed_damaged"}};
            inflateReset(&m_stream);
            m_isWhole = false;
        }
        m_stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
        m_stream.avail_in = limited(packed.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream.avail_out = limited(room.size());
        const uInt in = m_stream.avail_in;
        const uInt out = m_stream.avail_out;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return Error{{}, Message{"file.packed_damaged"}};
        m_isWhole = state == Z_STREAM_END;
        return Step{in - m_stream.avail_in, out - m_stream.avail_out};
    }

    [[nodiscard]] bool isWhole() const override { return m_isWhole; }

private:
    static uInt limited(std::size_t size)
    {
        return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    }

    z_stream m_stream{};
    bool m_isWhole = false;
    bool m_passesZeros = false;
};

class ZstdUnpacker : public Unpacker {
public:
    ZstdUnpacker() : m_stream(ZSTD_createDStream(), &ZSTD_freeDStream)
    {
        if (!m_stream)
            throw std::bad_alloc();
    }

    [[nodiscard]] Result<Step> unpack(std::span<const char> packed, std::span<char> room) override
    {
        if (m_isWhole && packed.empty())
            return Step{0, 0};
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{room.data(), room.size(), 0};
        const std::size_t state = ZSTD_decompressStream(m_stream.get(), &out, &in);
        if (ZSTD_isError(state) != 0)
            return Error{{}, Message{"file.packed_damaged"}};
        m_isWhole = state == 0;
        return Step{in.pos, out.pos};
    }

    [[nodiscard]] bool isWhole() const override { return m_isWhole; }

private:
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> m_stream;
    bool m_isWhole = false;
};

} // namespace

std::unique_ptr<Unpacker> unpackerFor(std::string_view beginning)
{
    if (beginning.starts_with("\x1f\x8b"))
        return std::make_unique<GzipUnpacker>();
    if (beginning.starts_with("\x28\xb5\x2f\xfd"))
        return std::make_unique<ZstdUnpacker>();
    return nullptr;
}

} // namespace breakeven
