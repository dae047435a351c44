// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tagged_fonts.h"

#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDFObjectHandle.hh>

namespace breakeven::test {

namespace {

QString streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
}

/// The characters that glyphs stand for: "<0041>" of "<0003> <0041>" and of "<0003> <0005> <0041>".
std::map<int, QString> charactersOf(const QString& mapping)
{
    std::map<int, QString> found;
    static const QRegularExpression block(QStringLiteral("beginbf(char|range)(.*?)endbf"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression one(QStringLiteral("<(\\w+)>\\s*<(\\w+)>"));
    static const QRegularExpression range(QStringLiteral("<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])"));
    for (auto it = block.globalMatch(mapping); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isRange = match.captured(1) == QLatin1String("range");
        for (auto entry = (isRange ? range : one).globalMatch(match.captured(2)); entry.hasNext();) {
            const QRegularExpressionMatch line = entry.next();
            const int first = line.captured(1).toInt(nullptr, 16);
            if (!isRange) {
                found[first] = line.captured(2);
                continue;
            }
            const int last = line.captured(2).toInt(nullptr, 16);
            const QStringList each =
                line.captured(4).split(QRegularExpression(QStringLiteral("[<>\\s]+")), Qt::SkipEmptyParts);
            for (int glyph = first; glyph <= last; ++glyph)
                found[glyph] = each.isEmpty() ? QString::number(line.captured(3).toInt(nullptr, 16) + glyph - first, 16)
                                              : each.value(glyph - first);
        }
    }
    return found;
}

} // namespace

QStringList faultsOfFonts(QPDFObjectHandle page, const DrawnGlyphs& drawn)
{
    QStringList faults;
    const auto complain = [&faults](const std::string& font, const QString& what) {
        faults << QString::fromStdString(font) + QLatin1String(": ") + what;
    };
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    for (const auto& [name, glyphs] : drawn) {
        QPDFObjectHandle font = fonts.getKey(name);
        QPDFObjectHandle inner = font.getKey("/DescendantFonts").getArrayItem(0);
        if (!inner.getKey("/FontDescriptor").getKey("/FontFile2").isStream())
            complain(name, QStringLiteral("not in the file"));
        if (!inner.hasKey("/CIDToGIDMap"))
            complain(name, QStringLiteral("no CIDToGIDMap"));
        if (inner.getKey("/FontDescriptor").hasKey("/CIDSet"))
            complain(name, QStringLiteral("a CIDSet, which would have to be whole"));
        if (!font.getKey("/ToUnicode").isStream()) {
            complain(name, QStringLiteral("no ToUnicode"));
            continue;
        }
        const std::map<int, QString> characters = charactersOf(streamOf(font.getKey("/ToUnicode")));
        for (const int glyph : glyphs) {
            const auto found = characters.find(glyph);
            const QString character = found == characters.end() ? QString() : found->second;
            if (glyph == 0)
                complain(name, QStringLiteral("draws the glyph of no character"));
            else if (character.size() <= 4 && character.toUInt(nullptr, 16) < 0x20)
                complain(name, QStringLiteral("glyph %1 has no character that is seen").arg(glyph));
        }
    }
    return faults;
}

} // namespace breakeven::test
