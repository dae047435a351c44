// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentences.h"

#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/text.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

bool belongsToNumber(QStringView upToPoint)
{
    return std::ranges::any_of(shownCatalog().notation->magnitudes, [&](const Magnitude& power) {
        return power.suffix.ends_with('.') && upToPoint.endsWith(toQString(power.suffix));
    });
}

} // namespace

QStringList sentencesIn(const QString& text)
{
    QStringList sentences;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool isWide = text[i] == u'。';
        const bool ends =
            isWide || (text[i] == u'.' && text[i + 1] == u' ' && !belongsToNumber(QStringView(text).left(i + 1)));
        if (!ends)
            continue;
        const qsizetype end = text[i + 1] == u' ' ? i + 2 : i + 1;
        sentences << text.mid(from, end - from);
        from = end;
    }
    if (from < text.size())
        sentences << text.mid(from);
    return sentences;
}

QString joinedSentences(const QStringList& sentences)
{
    Message all;
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            all = breakeven::sentences(std::move(all), verbatim(sentence.toStdString()));
    return toQString(all);
}

QString withColon(const QString& name, const QString& text)
{
    return toQString(Message{"with_colon(name, text)", name.toStdString(), text.toStdString()});
}

} // namespace breakeven
