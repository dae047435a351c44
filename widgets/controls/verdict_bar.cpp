// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/verdict_bar.h"

#include "core/advice/key_figures.h"
#include "core/advice/verdict.h"
#include "widgets/controls/choice_box.h"
#include "widgets/controls/key_figure_strip.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolTip>

#include <utility>

namespace breakeven {

namespace {

constexpr int headlineLine = 27;
constexpr int headlineLines = 2;
constexpr int restLine = 18;
constexpr int smallGap = 4;
constexpr int largeGap = 12;

/// What has room beside what; the text beside it never matters.
struct Arrangement {
    int restLines;
    bool narrowCaptions;
    bool choiceBelow; ///< the choice of the baseline has a line of its own
};

Arrangement arrangementFor(int width)
{
    return {width < 1000 ? 2 : 1, width < 720, width < 620};
}

} // namespace

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::light()), m_figures(new KeyFigureStrip(this)),
      m_against(new QLabel(QStringLiteral("against"), this)), m_baseline(new ChoiceBox(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_figures->setObjectName(QStringLiteral("key_figures"));
    m_baseline->setObjectName(QStringLiteral("choice_baseline"));
    m_baseline->setAccessibleName(QStringLiteral("Compare against"));
    m_baseline->setToolTip(QStringLiteral("What every option is held against"));
    m_against->setFont(textFont(13));
    m_against->setForegroundRole(QPalette::PlaceholderText);
    m_against->setBuddy(m_baseline);
    for (const OptionInfo& row : optionTable)
        if (row.canBeBaseline)
            m_baseline->addItem(toQString(row.name), QVariant::fromValue(row.option));
    m_baseline->view()->setMinimumWidth(m_baseline->view()->sizeHintForColumn(0) + 24); // else as narrow as what is chosen
    connect(m_baseline, &QComboBox::activated, this, [this](int index) {
        placeChildren();
        emit baselineChosen(m_baseline->itemData(index).value<Option>());
    });

    auto* copyAction = new QAction(QStringLiteral("Copy"), this);
    copyAction->setObjectName(QStringLiteral("copy_verdict"));
    connect(copyAction, &QAction::triggered, this, &VerdictBar::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

int VerdictBar::heightForWidth(int width) const
{
    const Arrangement arrangement = arrangementFor(width);
    return headlineLines * headlineLine + smallGap + arrangement.restLines * restLine + largeGap +
           KeyFigureStrip::heightFor(arrangement.narrowCaptions) +
           (arrangement.choiceBelow ? smallGap + m_baseline->sizeHint().height() : 0);
}

QSize VerdictBar::sizeHint() const
{
    constexpr int usual = 800;
    return {usual, heightForWidth(usual)};
}

QSize VerdictBar::minimumSizeHint() const
{
    constexpr int least = 320;
    return {least, heightForWidth(std::max(width(), least))};
}

void VerdictBar::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void VerdictBar::setEvaluation(const Evaluation& evaluation)
{
    m_figures->setFigures(keyFigures(evaluation));
    showBaseline(evaluation.scenario);

    const std::vector<std::string> sentences = verdict(evaluation);
    const QString headline = toQString(sentences.front());
    QStringList rest;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        rest << toQString(sentences[i]);
    QString following = rest.join(u' ');
    if (evaluation.scenario.focus != m_focus)
        update(); // another name has its color
    else if (headline == m_headline && following == m_rest)
        return;
    m_headline = headline;
    m_rest = following;
    m_focus = evaluation.scenario.focus;
    setAccessibleName(m_headline);
    setAccessibleDescription(m_rest);
    wrap();
}

void VerdictBar::showBaseline(const Scenario& scenario)
{
    const int index = m_baseline->findData(QVariant::fromValue(scenario.baseline));
    if (index != m_baseline->currentIndex()) {
        const QSignalBlocker blocker(m_baseline);
        m_baseline->setCurrentIndex(index);
        placeChildren();
    }
    auto* items = qobject_cast<QStandardItemModel*>(m_baseline->model());
    for (int i = 0; i < m_baseline->count(); ++i) {
        const bool isFocus = m_baseline->itemData(i).value<Option>() == scenario.focus; // it can't be held against itself
        if (items->item(i)->isEnabled() == isFocus) {
            items->item(i)->setEnabled(!isFocus);
            items->item(i)->setToolTip(isFocus ? QStringLiteral("It is the focus") : QString());
        }
    }
}

QRect VerdictBar::headlineArea() const
{
    const auto lines = std::max(m_headlineLines.lines.size(), qsizetype{1});
    return {0, 0, width(), static_cast<int>(lines) * headlineLine};
}

QRect VerdictBar::restArea() const
{
    return {0, headlineArea().bottom() + 1 + smallGap, width(), arrangementFor(width()).restLines * restLine};
}

std::vector<QRect> VerdictBar::lineAreas() const
{
    std::vector<QRect> areas;
    for (int i = 0; i < m_headlineLines.lines.size(); ++i)
        areas.emplace_back(0, i * headlineLine, width(), headlineLine);
    for (int i = 0; i < m_restLines.lines.size(); ++i)
        areas.emplace_back(0, restArea().top() + i * restLine, width(), restLine);
    return areas;
}

/// Only lines that differ are painted anew: text is dear to paint, and most of it stays while a slider is dragged.
void VerdictBar::wrap()
{
    const WrappedText oldHeadline = std::exchange(m_headlineLines, wrapHeadline(m_headline, width()));
    const int spare = headlineLines - static_cast<int>(m_headlineLines.lines.size());
    const int most = arrangementFor(width()).restLines + std::max(spare, 0);
    const WrappedText oldRest = std::exchange(m_restLines, wrapText(m_rest, textFont(13), width(), most));
    const QStringList before = oldHeadline.lines + oldRest.lines;
    const QStringList after = m_headlineLines.lines + m_restLines.lines;
    if (oldHeadline.font != m_headlineLines.font || oldHeadline.lines.size() != m_headlineLines.lines.size() ||
        before.size() != after.size()) {
        update();
        return;
    }
    const std::vector<QRect> areas = lineAreas();
    for (int i = 0; i < after.size(); ++i)
        if (before[i] != after[i])
            update(areas[static_cast<std::size_t>(i)]);
}

void VerdictBar::resizeEvent(QResizeEvent*)
{
    wrap();
    placeChildren();
}

void VerdictBar::placeChildren()
{
    const Arrangement arrangement = arrangementFor(width());
    const int figuresHeight = KeyFigureStrip::heightFor(arrangement.narrowCaptions);
    const int top = headlineLines * headlineLine + smallGap + arrangement.restLines * restLine + largeGap;
    const QSize choice = m_baseline->sizeHint();
    const QSize against = m_against->sizeHint();
    const int choiceWidth = against.width() + smallGap + choice.width();
    const int left = arrangement.choiceBelow ? 0 : width() - choiceWidth;
    const int choiceTop = arrangement.choiceBelow ? top + figuresHeight + smallGap
                                                  : top + KeyFigureStrip::captionMiddle() - choice.height() / 2;

    m_against->setGeometry(left, choiceTop, against.width(), choice.height());
    m_baseline->setGeometry(left + against.width() + smallGap, choiceTop, choice.width(), choice.height());
    m_figures->setNarrow(arrangement.narrowCaptions);
    m_figures->setGeometry(0, top, arrangement.choiceBelow ? width() : std::max(left - largeGap, 0), figuresHeight);
}

void VerdictBar::copy() const
{
    QGuiApplication::clipboard()->setText(m_headline + QLatin1Char(' ') + m_rest + QLatin1Char('\n') + m_figures->text() +
                                          QLatin1Char('\n'));
}

bool VerdictBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (m_headlineLines.elided && headlineArea().contains(help->pos()))
        QToolTip::showText(help->globalPos(), wrappingToolTip(m_headline), this, headlineArea());
    else if (m_restLines.elided && restArea().contains(help->pos()))
        QToolTip::showText(help->globalPos(), wrappingToolTip(m_rest), this, restArea());
    else
        QToolTip::hideText();
    return true;
}

/// With the focus's name in its color, as in the chart.
void VerdictBar::paintHeadlineLine(QPainter& painter, const QRect& area, const QString& line) const
{
    const QFontMetricsF metrics(m_headlineLines.font);
    const QString name = toQString(info(m_focus).name);
    const QColor color = palette().color(QPalette::WindowText);
    qreal x = 0;
    const auto write = [&](const QString& part, const QColor& pen) {
        painter.setPen(pen);
        painter.drawText(QRectF(area).adjusted(x, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        x += metrics.horizontalAdvance(part);
    };
    const qsizetype at = line.indexOf(name);
    if (at >= 0) {
        write(line.left(at), color);
        write(name, m_theme->look(m_focus).color);
    }
    write(at < 0 ? line : line.mid(at + name.size()), color);
}

void VerdictBar::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const std::vector<QRect> areas = lineAreas();
    for (int i = 0; i < static_cast<int>(areas.size()); ++i) {
        const QRect& area = areas[static_cast<std::size_t>(i)];
        const int rest = i - static_cast<int>(m_headlineLines.lines.size());
        if (!event->region().intersects(area))
            continue;
        painter.setFont(rest < 0 ? m_headlineLines.font : m_restLines.font);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        if (rest < 0)
            paintHeadlineLine(painter, area, m_headlineLines.lines[i]);
        else
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_restLines.lines[rest]);
    }
}

} // namespace breakeven
