// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_picture.h"

#include "core/advice/verdict.h"
#include "core/output/format.h"
#include "core/output/source_notes.h"
#include "core/scenario/parameter_table.h"
#include "widgets/charts/view_drawing.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

/// A slide is laid out on a canvas of this size and then scaled; other shapes keep the smaller factor.
constexpr QSizeF slide{1280, 720};
constexpr QSizeF squareSlide{960, 720};
constexpr double margin = 40;
constexpr double titleHeight = 34;
constexpr double footLine = 17;

double scaleFor(QSize pixels)
{
    return std::min(pixels.width() / squareSlide.width(), pixels.height() / slide.height());
}

/// Draws wrapped text from `top` down, at most `lines` lines, and returns the y below it. Right-to-left text keeps its
/// side.
double drawWrapped(QPainter& painter, const QString& text, const QFont& font, QColor color, double top, double width,
                   double pitch, int lines)
{
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    int count = 0;
    double y = top;
    painter.setPen(color);
    for (QTextLine line = layout.createLine(); line.isValid() && count < lines; line = layout.createLine(), ++count) {
        line.setLineWidth(width);
        const bool last = count + 1 == lines;
        const QString rest = text.mid(line.textStart());
        const QString shown =
            last ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength());
        painter.setFont(font);
        painter.drawText(QRectF(margin, y, width, pitch), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         shown.trimmed());
        y += pitch;
    }
    layout.endLayout();
    return y;
}

/// Lines of items with a dot between them; an item is never broken.
QStringList filledLines(const QStringList& items, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& item : items) {
        const QString longer = lines.isEmpty() ? item : lines.constLast() + QStringLiteral(" · ") + item;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << item;
    }
    return lines;
}

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

} // namespace

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

QStringList sourceLines(const Scenario& scenario)
{
    constexpr std::size_t most = 5;
    const std::vector<std::string> notes = sourceNotes(scenario);
    const std::size_t shown = notes.size() <= most ? notes.size() : most - 1;
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines << toQString(notes[i]);
    if (shown < notes.size())
        lines << QStringLiteral("and %1 more sources, which the scenario's file names").arg(notes.size() - shown);
    return lines;
}

QImage chartPicture(const Evaluation& evaluation, const PictureOptions& options)
{
    const double scale = scaleFor(options.pixels);
    const QSizeF canvas = QSizeF(options.pixels) / scale;
    const double width = canvas.width() - 2 * margin;

    QImage image(options.pixels, QImage::Format_RGB32);
    image.fill(options.theme->surface);
    QCPPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);

    const std::vector<std::string> sentences = verdict(evaluation);
    QString rest;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        rest += (i > 1 ? QStringLiteral(" ") : QString()) + QString::fromStdString(sentences[i]);
    const QString name = titleInOneLine(evaluation.scenario.name);
    double y = margin - 8;
    if (!name.isEmpty())
        y = drawWrapped(painter, name, textFont(14, QFont::DemiBold), options.theme->muted, y, width, 22, 1);
    y = drawWrapped(painter, QString::fromStdString(sentences.front()), textFont(24, QFont::DemiBold),
                    options.theme->text, y, width, titleHeight, 2);
    y = drawWrapped(painter, rest, textFont(14), options.theme->muted, y + 2, width, 22, 2);

    QStringList notes = filledLines(assumptions(evaluation.scenario), textFont(11), width);
    if (options.sources)
        for (const QString& line : sourceLines(evaluation.scenario))
            notes << QFontMetricsF(textFont(11)).elidedText(line, Qt::ElideRight, width);
    const double foot = canvas.height() - margin / 2 - static_cast<double>(notes.size()) * footLine;
    painter.setFont(textFont(11));
    painter.setPen(options.theme->muted);
    for (qsizetype i = 0; i < notes.size(); ++i)
        painter.drawText(QRectF(margin, foot + static_cast<double>(i) * footLine, width, footLine),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, notes[i]);

    QCustomPlot plot;
    const QSize plotSize(static_cast<int>(canvas.width() - 2 * margin + 16), static_cast<int>(foot - y - 12));
    plot.setGeometry(0, 0, plotSize.width(), plotSize.height());
    plot.setViewport(QRect(QPoint(), plotSize));
    drawView(plot, evaluation, options);
    painter.translate(margin - 16, y + 4);
    plot.toPainter(&painter, plotSize.width(), plotSize.height());
    return image;
}

QByteArray pngBytes(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace breakeven
