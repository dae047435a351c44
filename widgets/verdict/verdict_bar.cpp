// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_bar.h"

#include "core/advice/verdict/task_alone.h"
#include "core/advice/verdict/verdict.h"
#include "core/inputs/row_labels.h"
#include "widgets/accessibility/announcement.h"
#include "widgets/controls/fields/choice_box.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"
#include "widgets/verdict/key_figure_strip.h"
#include "widgets/verdict/verdict_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr int smallGap = 4;
constexpr int largeGap = 12;

} // namespace

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent), m_text(new VerdictText(this)), m_figures(new KeyFigureStrip(this)),
      m_against(new QLabel(tr("against"), this)), m_baseline(new ChoiceBox(this)),
      m_announcement(new Announcement(this))
{
    // Preferred, since Fixed would hold it to the height of sizeHint() at any width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_figures->setObjectName(QStringLiteral("key_figures"));
    connect(m_figures, &KeyFigureStrip::explanationWanted, this, &VerdictBar::explanationWanted);
    connect(m_figures, &KeyFigureStrip::rangesWanted, this, &VerdictBar::rangesWanted);
    connect(m_text, &VerdictText::showWanted, this, &VerdictBar::showWanted);
    m_against->setFont(textFont(13));
    m_against->setForegroundRole(mutedRole);
    m_against->setBuddy(m_baseline);
    makeChoice();

    auto* copyAction = new QAction(tr("Copy"), this);
    copyAction->setObjectName(QStringLiteral("copy_verdict"));
    connect(copyAction, &QAction::triggered, this, &VerdictBar::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void VerdictBar::makeChoice()
{
    m_baseline->setObjectName(QStringLiteral("choice_baseline"));
    m_baseline->setAccessibleName(tr("Compare against"));
    m_baseline->setToolTip(tr("What every option is held against"));
    for (const OptionInfo& row : optionTable)
        if (row.canBeBaseline)
            m_baseline->addItem(toQString(nameOf(row.option)), QVariant::fromValue(row.option));
    connect(m_baseline, &QComboBox::activated, this, [this](int index) {
        placeChildren();
        emit baselineChosen(m_baseline->itemData(index).value<Option>());
    });
}

/// There is room for what changes since a pin from the beginning: nothing below moves when something is pinned.
bool VerdictBar::hasNarrowCaptions(int width)
{
    return width < 800;
}

bool VerdictBar::hasChoiceBelow(int width) const
{
    return width < 620 && !m_presented;
}

int VerdictBar::heightFor(int width, VerdictDetail detail) const
{
    if (detail != VerdictDetail::Figures)
        return VerdictText::heightFor(width, detail);
    return VerdictText::heightFor(width, isShortPlan() ? VerdictDetail::Brief : detail) + largeGap +
           KeyFigureStrip::heightFor(hasNarrowCaptions(width)) +
           (hasChoiceBelow(width) ? smallGap + m_baseline->sizeHint().height() : 0);
}

bool VerdictBar::isWholeInBrief(int width) const
{
    return m_text->isWholeInBrief(width);
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
    m_text->setTheme(theme);
}

void VerdictBar::setEvaluation(const Evaluation& evaluation)
{
    std::vector<Message> sentences = verdict(evaluation);
    sentences.front() = saidOfThatWorkload(evaluation.scenario, std::move(sentences.front()));
    m_own = {inWords(sentences, shownCatalog()), inWords(briefRest(evaluation), shownCatalog()),
             keyFiguresSincePin(evaluation), evaluation.scenario.focus, evaluation.cheaperNotShown()};
    showBaseline(evaluation.scenario);
    showAnswer();
}

void VerdictBar::setPlan(const std::vector<Message>& sentences, const std::vector<KeyFigure>& figures, Option host)
{
    const std::vector<std::string> told = inWords(sentences, shownCatalog());
    m_plan = Answer{told, {told.begin() + 1, told.end()}, figures, host, {}};
    showAnswer();
}

void VerdictBar::clearPlan()
{
    m_plan.reset();
    showAnswer();
}

void VerdictBar::setQuestion(const Message& question)
{
    m_question = question.empty() ? std::nullopt
                                  : std::optional(Answer{{inWords(question, shownCatalog())}, {}, {}, m_own.focus});
    showAnswer();
}

void VerdictBar::showAnswer()
{
    const Answer& shown = m_question ? *m_question : m_plan ? *m_plan : m_own;
    m_text->setVerdict(shown.sentences, shown.focus);
    m_text->setBriefRest(shown.briefRest);
    m_text->offerToShow(m_presented ? std::nullopt : shown.notShown);
    std::vector<KeyFigure> figures = shown.figures;
    if (m_presented)
        std::erase_if(figures, &KeyFigure::asksForRanges);
    m_figures->setFigures(figures);
    if (m_textDetail != textDetail())
        fitText();
    else
        showFigures();
    setAccessibleName(m_text->headline());
    setAccessibleDescription(m_text->rest());
    m_announcement->tell(m_text->headline(), m_text->rest());
}

void VerdictBar::setDetail(VerdictDetail detail)
{
    m_detail = detail;
    fitText();
}

/// A plan has few sentences, and its tasks need the room.
bool VerdictBar::isShortPlan() const
{
    return m_plan && !m_question;
}

VerdictDetail VerdictBar::textDetail() const
{
    return isShortPlan() ? std::max(m_detail, VerdictDetail::Brief) : m_detail;
}

void VerdictBar::fitText()
{
    m_textDetail = textDetail();
    m_text->setDetail(m_textDetail);
    showFigures();
    placeChildren();
    updateGeometry();
}

void VerdictBar::setPresented(bool presented)
{
    m_presented = presented;
    showAnswer();
    placeChildren();
    updateGeometry();
}

void VerdictBar::showFigures()
{
    const bool hasFigures = m_detail == VerdictDetail::Figures;
    const bool isHeldAgainst = hasFigures && !m_plan && !m_question && !m_presented;
    m_figures->setVisible(hasFigures);
    m_against->setVisible(isHeldAgainst);
    m_baseline->setVisible(isHeldAgainst);
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
        const bool isFocus =
            m_baseline->itemData(i).value<Option>() == scenario.focus; // it can't be held against itself
        if (items->item(i)->isEnabled() == isFocus) {
            items->item(i)->setEnabled(!isFocus);
            items->item(i)->setToolTip(isFocus ? tr("It is the focus") : QString());
        }
    }
}

void VerdictBar::resizeEvent(QResizeEvent*)
{
    placeChildren();
}

void VerdictBar::placeChildren()
{
    const bool below = hasChoiceBelow(width());
    const int textHeight = VerdictText::heightFor(width(), textDetail());
    const int top = textHeight + largeGap;
    const int figuresHeight = KeyFigureStrip::heightFor(hasNarrowCaptions(width()));
    const QSize choice = m_baseline->sizeHint();
    const int against = m_against->sizeHint().width();
    const int left = below ? 0 : width() - against - smallGap - choice.width();
    const int figuresRight = below || m_presented ? width() : std::max(left - largeGap, 0);
    const int choiceTop =
        below ? top + figuresHeight + smallGap : top + KeyFigureStrip::captionMiddle() - choice.height() / 2;

    m_text->setGeometry(0, 0, width(), textHeight);
    m_against->setGeometry(left, choiceTop, against, choice.height());
    m_baseline->setGeometry(left + against + smallGap, choiceTop, choice.width(), choice.height());
    m_figures->setNarrow(hasNarrowCaptions(width()));
    m_figures->setGeometry(0, top, figuresRight, figuresHeight);
}

void VerdictBar::copy() const
{
    const QString sentences = m_text->headline() + QLatin1Char(' ') + m_text->rest();
    QGuiApplication::clipboard()->setText(sentences + QLatin1Char('\n') + m_figures->text() + QLatin1Char('\n'));
}

} // namespace breakeven
