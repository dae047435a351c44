// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_texts.h"

#include "core/files/dates/dates.h"
#include "core/output/picture_notes.h"
#include "core/output/source_notes.h"
#include "core/words/unbroken.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

/// A title without what would break or turn its line: control characters and marks that override the direction.
QString titleInOneLine(const std::string& name)
{
    constexpr QChar joiner(0x2060); // which is no space that is made simple
    QString title = QString::fromStdString(name).replace(QChar::Nbsp, joiner).simplified().replace(joiner, QChar::Nbsp);
    title.removeIf([](QChar c) {
        const ushort code = c.unicode();
        return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069);
    });
    return title;
}

/// What was typed, in lines that hold no control characters.
QString linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const QString plain = titleInOneLine(line.toStdString()); !plain.isEmpty())
            lines << plain;
    return lines.join(QLatin1Char('\n'));
}

QString joined(const std::vector<Message>& texts, QStringView between, const Catalog& catalog)
{
    QStringList list;
    for (const Message& text : texts)
        list << toQString(inWords(text, catalog));
    return list.join(between);
}

DrawnTexts textsIn(const Catalog& catalog, const Evaluation& evaluation, const PictureOptions& options)
{
    const bool ofTasks = options.view == View::Portfolio && !evaluation.scenario.tasks.empty();
    const std::vector<Message> sentences =
        madeAside(options.request.pace, [&] { return info(options.view).finding(evaluation, options.request); });
    const std::vector<Message> rest(sentences.begin() + 1, sentences.end());
    const PictureTexts& given = options.texts;
    const std::optional<std::chrono::sys_days> today =
        options.today ? options.today : parseDate(evaluation.scenario.asOf);
    DrawnTexts texts;
    texts.name = titleInOneLine(evaluation.scenario.name);
    texts.title = titleInOneLine(given.title.value_or(toQString(inWords(sentences.front(), catalog))).toStdString());
    texts.subtitle = titleInOneLine(given.subtitle.value_or(joined(rest, u" ", catalog)).toStdString());
    if (given.note) { // whatever it says, what the amounts are in is said
        texts.note = linesOf(*given.note);
        if (const Message shown = currencyStatement(evaluation.scenario.currency, today); !shown.empty())
            texts.note +=
                (texts.note.isEmpty() ? QString() : QStringLiteral("\n")) + toQString(inWords(shown, catalog));
    } else {
        texts.note = joined(assumptions(evaluation.scenario, ofTasks, today), betweenItems, catalog);
    }
    if (given.source)
        texts.source = linesOf(*given.source);
    else if (options.sources)
        texts.source = joined(sourceNotes(evaluation.scenario), u"\n", catalog);
    return texts;
}

} // namespace

DrawnTexts drawnTexts(const Evaluation& evaluation, const PictureOptions& options)
{
    return textsIn(shownCatalog(), evaluation, options);
}

DrawnTexts unbrokenTexts(const Evaluation& evaluation, const PictureOptions& options)
{
    return textsIn(unbroken(shownCatalog()), evaluation, options);
}

} // namespace breakeven
