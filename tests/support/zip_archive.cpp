// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_archive.h"

#include <zlib.h>

#include <QtEndian>

namespace breakeven::test {

namespace {

template <typename Number> Number at(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.constData() + offset);
}

template <typename Number> void append(QByteArray& bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

quint32 checksum(const QByteArray& bytes)
{
    return static_cast<quint32>(
        ::crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray result(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = size;
    const bool started = ::inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    const bool whole = started && ::inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    ::inflateEnd(&stream);
    return whole ? result : QByteArray();
}

/// What a file's entry says in the folder at the archive's end and, but for its first fields, before the file itself.
QByteArray description(const QByteArray& name, const QByteArray& content)
{
    QByteArray bytes;
    append<quint16>(bytes, 20); // version
    append<quint32>(bytes, 0);  // flags, stored
    append<quint32>(bytes, 0x00210000);
    append<quint32>(bytes, checksum(content));
    append<quint32>(bytes, static_cast<quint32>(content.size()));
    append<quint32>(bytes, static_cast<quint32>(content.size()));
    append<quint16>(bytes, static_cast<quint16>(name.size()));
    append<quint16>(bytes, 0); // nothing extra
    return bytes;
}

} // namespace

ZipParts unzipped(const QByteArray& archive)
{
    ZipParts parts;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || archive.size() < end + 22)
        return parts;
    auto entry = static_cast<qsizetype>(at<quint32>(archive, end + 16));
    for (int left = at<quint16>(archive, end + 10); left > 0; --left) {
        const int nameSize = at<quint16>(archive, entry + 28);
        const auto start = static_cast<qsizetype>(at<quint32>(archive, entry + 42));
        const qsizetype data = start + 30 + at<quint16>(archive, start + 26) + at<quint16>(archive, start + 28);
        const QByteArray packed = archive.mid(data, static_cast<qsizetype>(at<quint32>(archive, entry + 20)));
        const quint32 size = at<quint32>(archive, entry + 24);
        const QByteArray content = at<quint16>(archive, entry + 10) == 0 ? packed : inflated(packed, size);
        if (checksum(content) != at<quint32>(archive, entry + 16))
            return {};
        parts.insert(QString::fromUtf8(archive.mid(entry + 46, nameSize)), content);
        entry += 46 + nameSize + at<quint16>(archive, entry + 30) + at<quint16>(archive, entry + 32);
    }
    return parts;
}

QByteArray zipped(const ZipParts& parts)
{
    QByteArray archive;
    QByteArray folder;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QByteArray name = part.key().toUtf8();
        folder.append("PK\x01\x02");
        append<quint16>(folder, 20);
        folder.append(description(name, part.value()));
        append<quint16>(folder, 0);
        append<quint16>(folder, 0);
        append<quint16>(folder, 0);
        append<quint32>(folder, 0);
        append<quint32>(folder, static_cast<quint32>(archive.size()));
        folder.append(name);
        archive.append("PK\x03\x04").append(description(name, part.value())).append(name).append(part.value());
    }
    const auto start = static_cast<quint32>(archive.size());
    archive.append(folder).append("PK\x05\x06");
    append<quint32>(archive, 0);
    append<quint16>(archive, static_cast<quint16>(parts.size()));
    append<quint16>(archive, static_cast<quint16>(parts.size()));
    append<quint32>(archive, static_cast<quint32>(folder.size()));
    append<quint32>(archive, start);
    append<quint16>(archive, 0);
    return archive;
}

} // namespace breakeven::test
