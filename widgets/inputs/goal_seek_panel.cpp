// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/goal_seek_panel.h"

#include "core/advice/verdict/goal_words.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/fields/parameter_box.h"
#include "widgets/currency_event.h"
#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

constexpr int goalEdge = 16;
constexpr int goalGap = 8;
constexpr int goalLineHeight = 30;
constexpr int targetWidth = 120;

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GoalSeekPanel::GoalSeekPanel(QWidget* parent)
    : QWidget(parent), m_parameter(new ParameterBox(this)), m_figure(new FramedBox(this)),
      m_target(new FramedField(this)), m_words{new QLabel(tr("What"), this), new QLabel(tr("makes"), this),
                                               new QLabel(tr("?"), this)},
      m_message(makeText(QStringLiteral("goal_message"), this)),
      m_answer(makeText(QStringLiteral("goal_answer"), this)), m_buttons(new DialogButtons(this)),
      m_apply(m_buttons->addPrimary(tr("Apply"), DialogButtons::ApplyRole))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(320);
    makeControls();
    setGoal(rowOf(&Parameters::labelCost), Figure::PaybackMonths, m_targets[Figure::PaybackMonths]);

    connect(m_parameter, &ParameterBox::parameterChosen, this, &GoalSeekPanel::ask);
    connect(m_figure, &QComboBox::activated, this, [this] {
        showTarget();
        ask();
    });
    connect(m_target, &QLineEdit::textEdited, this, &GoalSeekPanel::readTarget);
    connect(m_target, &QLineEdit::editingFinished, this, &GoalSeekPanel::commitTarget);
    connect(m_apply, &QAbstractButton::clicked, this, &GoalSeekPanel::applied);
}

GoalSeekPanel::~GoalSeekPanel()
{
    m_target->disconnect(this); // a field that dies with the focus in it still says that its text is finished
}

void GoalSeekPanel::makeControls()
{
    m_parameter->setObjectName(QStringLiteral("goal_parameter"));
    m_parameter->setAccessibleName(tr("Input that is sought"));
    m_figure->setObjectName(QStringLiteral("goal_figure"));
    m_figure->setAccessibleName(tr("Figure that has the goal"));
    for (const FigureInfo& row : figureTable) {
        m_figure->addItem(toQString(nameOf(row.figure)));
        m_figure->setItemData(m_figure->count() - 1, plainToolTip(toQString(Label{"figure", row.id, "help", row.help})),
                              Qt::ToolTipRole);
    }
    m_target->setObjectName(QStringLiteral("goal_target"));
    m_target->setAccessibleName(tr("Goal"));
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->setForegroundRole(QPalette::BrightText);
}

const Parameter& GoalSeekPanel::parameter() const
{
    return m_parameter->parameter();
}

Figure GoalSeekPanel::figure() const
{
    return enumerators<Figure>[m_figure->currentIndex()];
}

double GoalSeekPanel::target() const
{
    return m_targets[figure()];
}

void GoalSeekPanel::setGoal(const Parameter& parameter, Figure figure, double target)
{
    m_parameter->setParameter(parameter);
    m_figure->setCurrentIndex(static_cast<int>(figure));
    m_targets[figure] = target;
    showTarget();
    clearAnswer();
}

/// Puts the target in place of whatever stands in its field.
void GoalSeekPanel::showTarget()
{
    m_target->setText(toQString(targetText(figure(), target(), shownCatalog())));
    m_target->setModified(false);
    m_target->setAccessibleDescription({});
    m_message->clear();
    m_readable = true;
    placeAgain();
}

void GoalSeekPanel::ask()
{
    clearAnswer();
    if (m_readable)
        emit goalChanged(parameter(), figure(), target());
}

void GoalSeekPanel::readTarget()
{
    const Result<double> typed = parseTarget(figure(), m_target->text().toStdString(), shownCatalog());
    const bool wasReadable = std::exchange(m_readable, typed.ok());
    if (!typed) {
        clearAnswer(); // it answers another question; the reason waits until the text is finished
        return;
    }
    m_message->clear();
    m_target->setAccessibleDescription({});
    const bool changed = *typed != target();
    m_targets[figure()] = *typed;
    if (changed || !wasReadable)
        ask();
}

void GoalSeekPanel::commitTarget()
{
    if (!m_target->isModified())
        return;
    const Result<double> typed = parseTarget(figure(), m_target->text().toStdString(), shownCatalog());
    if (typed) {
        showTarget();
        return;
    }
    m_message->setText(toQString(typed.error().what));
    m_target->setAccessibleDescription(m_message->text());
    placeAgain();
}

void GoalSeekPanel::clearAnswer()
{
    m_answer->clear();
    m_apply->setEnabled(false);
    placeAgain();
}

void GoalSeekPanel::setAnswer(const QString& sentence, bool applicable)
{
    if (!m_readable)
        return;
    m_answer->setText(sentence);
    m_apply->setEnabled(applicable);
    placeAgain();
}

void GoalSeekPanel::placeAgain()
{
    place(width(), true);
    updateGeometry();
}

/// The question runs like text: what does not fit a line any more begins the next one.
int GoalSeekPanel::place(int width, bool apply) const
{
    const int inner = std::max(0, width - 2 * goalEdge);
    const auto put = [apply](QWidget* widget, int x, int y, int w, int h) {
        if (apply)
            widget->setGeometry(x, y, w, h);
    };
    int x = goalEdge;
    int y = goalEdge;
    const auto flow = [&](QWidget* widget, int wanted, int after) {
        const int own = std::min(wanted, inner);
        if (x > goalEdge && x + own > goalEdge + inner) {
            x = goalEdge;
            y += goalLineHeight + goalGap;
        }
        put(widget, x, y, own, goalLineHeight);
        x += own + after;
    };
    const auto& [what, makes, mark] = m_words;
    flow(what, what->sizeHint().width(), goalGap);
    flow(m_parameter, m_parameter->sizeHint().width(), goalGap);
    flow(makes, makes->sizeHint().width(), goalGap);
    flow(m_figure, m_figure->sizeHint().width(), goalGap);
    flow(m_target, targetWidth, goalGap / 2);
    flow(mark, mark->sizeHint().width(), 0);
    y += goalLineHeight;

    if (!m_message->text().isEmpty()) {
        const int height = m_message->heightForWidth(inner);
        put(m_message, goalEdge, y + goalGap, inner, height);
        y += goalGap + height;
    } else {
        put(m_message, goalEdge, y, 0, 0);
    }
    // Two lines of room for the answer, so that the button stands still under the pointer.
    const int room = std::max(m_answer->heightForWidth(inner), 2 * fontMetrics().lineSpacing());
    put(m_answer, goalEdge, y + 2 * goalGap, inner, room);
    y += 2 * goalGap + room + 2 * goalGap;
    const int buttons = m_buttons->sizeHint().height();
    put(m_buttons, goalEdge, y, inner, buttons);
    return y + buttons + goalEdge;
}

int GoalSeekPanel::heightForWidth(int width) const
{
    return place(width, false);
}

QSize GoalSeekPanel::sizeHint() const
{
    constexpr int usual = 560;
    return {usual, heightForWidth(usual)};
}

void GoalSeekPanel::resizeEvent(QResizeEvent*)
{
    place(width(), true);
}

bool GoalSeekPanel::event(QEvent* event)
{
    if (event->type() == currencyChange()) {
        showTarget();
        ask();
    }
    return QWidget::event(event);
}

void GoalSeekPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeAgain();
}

} // namespace breakeven
