// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_texts.h"

#include "core/advice/verdict/verdict.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/output/source_notes.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

/// A title without what would break or turn its line: control characters and marks that override the direction.
QString titleInOneLine(const std::string& name)
{
    QString title = QString::fromStdString(name).simplified();
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

} // namespace

QStringList sourceLines(const Scenario& scenario)
{
    constexpr std::size_t most = mostSourceLines;
    const std::vector<std::string> notes = sourceNotes(scenario);
    const std::size_t shown = notes.size() <= most ? notes.size() : most - 1;
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines << toQString(notes[i]);
    if (shown < notes.size())
        lines << QStringLiteral("and %1 more sources, which the scenario's file names").arg(notes.size() - shown);
    return lines;
}

QStringList assumptions(const Scenario& scenario)
{
    QStringList items;
    if (!scenario.asOf.empty())
        items << QStringLiteral("Figures as of %1").arg(QString::fromStdString(scenario.asOf));
    const auto add = [&](const Parameter& row) {
        const ShownValue value = shownValue(row, scenario.parameters.*row.member);
        const bool labelNamesUnit = row.label.find(value.unit) != std::string_view::npos;
        items << toQString(row.label) + QLatin1Char(' ') +
                     QString::fromStdString(labelNamesUnit ? value.number : value.text());
    };
    for (const Parameter& row : parameterTable)
        if (row.tier == Tier::Essential && row.member != &Parameters::volume)
            add(row);
    if (scenario.focus == Option::Hybrid) {
        items << QStringLiteral("hybrid on ") + toQString(info(scenario.hybridHosting).inText);
        add(rowOf(&Parameters::routedShare));
        add(rowOf(&Parameters::escalationRate));
    }
    if (scenario.amortizeUpfront)
        add(rowOf(&Parameters::horizonMonths));
    return items;
}

DrawnTexts drawnTexts(const Evaluation& evaluation, const PictureOptions& options)
{
    const std::vector<Message> sentences = verdict(evaluation);
    QStringList rest;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        rest << toQString(sentences[i]);
    const PictureTexts& given = options.texts;
    DrawnTexts texts;
    texts.name = titleInOneLine(evaluation.scenario.name);
    texts.title = titleInOneLine(given.title.value_or(toQString(sentences.front())).toStdString());
    texts.subtitle = titleInOneLine(given.subtitle.value_or(rest.join(QLatin1Char(' '))).toStdString());
    texts.note = given.note ? linesOf(*given.note) : assumptions(evaluation.scenario).join(betweenItems.toString());
    if (given.source)
        texts.source = linesOf(*given.source);
    else if (options.sources)
        texts.source = sourceLines(evaluation.scenario).join(QLatin1Char('\n'));
    return texts;
}

} // namespace breakeven
