// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/ranges_hint.h"

#include "widgets/controls/wrapped_text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int widestHint = 500; ///< longer lines are hard to read
constexpr int narrowestHint = 160;
constexpr int mostHintLines = 20;

} // namespace

/// A sentence in the middle, in lines of about the same length: no word is left alone in the last.
class RangesHint::Line : public QLabel {
public:
    Line(QWidget* parent, int pixels, QPalette::ColorRole color) : QLabel(parent)
    {
        setFont(textFont(pixels));
        setForegroundRole(color);
        setMaximumWidth(widestHint);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return static_cast<int>(wrapped(width).lines.size()) * lineHeight();
    }
    [[nodiscard]] QSize sizeHint() const override { return {widestHint, heightForWidth(widestHint)}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {narrowestHint, heightForWidth(std::max(width(), narrowestHint))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        QRect line(0, 0, width(), lineHeight());
        for (const QString& words : balanced(width()).lines) {
            painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, words);
            line.translate(0, lineHeight());
        }
    }

private:
    [[nodiscard]] int lineHeight() const
    {
        constexpr int between = 3;
        return fontMetrics().height() + between;
    }
    [[nodiscard]] WrappedText wrapped(int width) const
    {
        return wrapText(text(), font(), std::min(width, widestHint), mostHintLines);
    }
    /// As narrow as it can be in as few lines.
    [[nodiscard]] WrappedText balanced(int width) const
    {
        constexpr int step = 4;
        WrappedText best = wrapped(width);
        for (int less = std::min(width, widestHint) - step; less > narrowestHint; less -= step) {
            WrappedText narrower = wrapped(less);
            if (narrower.lines.size() > best.lines.size())
                break;
            best = std::move(narrower);
        }
        return best;
    }
};

RangesHint::RangesHint(QWidget* parent)
    : QWidget(parent), m_text(new Line(this, 14, QPalette::WindowText)), m_after(new Line(this, 12, mutedRole)),
      m_button(new QPushButton(tr("Suggest ranges"), this))
{
    m_button->setObjectName(QStringLiteral("primary"));
    m_after->setText(tr("Every range is then yours to change, with the ± of its input."));
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(14);
    lines->addStretch();
    const auto addInTheMiddle = [lines](Line* line) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(line, 100); // as wide as it may be
        row->addStretch(1);
        lines->addLayout(row);
    };
    addInTheMiddle(m_text);
    lines->addWidget(m_button, 0, Qt::AlignHCenter);
    addInTheMiddle(m_after);
    lines->addStretch();
    connect(m_button, &QPushButton::clicked, this, &RangesHint::rangesWanted);
}

void RangesHint::setText(const QString& text)
{
    m_text->setText(text);
}

void RangesHint::setPresented(bool presented)
{
    m_button->setVisible(!presented);
    m_after->setVisible(!presented);
}

} // namespace breakeven
