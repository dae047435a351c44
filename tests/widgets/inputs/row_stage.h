// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <utility>

namespace breakeven {

/// A row in a window, and a record of what it emits.
struct Stage {
    explicit Stage(const char* id, int width = 260)
        : parameter(*findParameter(id)), row(new ParameterRow(parameter, &window)),
          slider(window.findChild<ValueSlider*>(QStringLiteral("slider_") + QLatin1String(id))),
          field(window.findChild<ValueField*>(QStringLiteral("value_") + QLatin1String(id))),
          reset(window.findChild<QAbstractButton*>(QStringLiteral("reset_") + QLatin1String(id)))
    {
        window.resize(width, 200);
        row->setGeometry(0, 0, width, row->sizeHint().height());
        QObject::connect(row, &InputRow::editStarted, &window, [this] { log << QStringLiteral("start"); });
        QObject::connect(row, &InputRow::editFinished, &window, [this] { log << QStringLiteral("finish"); });
        QObject::connect(row, &ParameterRow::valueEdited, &window,
                         [this](double value) { log << QString::number(value, 'g', 17); });
        window.show();
        window.activateWindow();
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QStringList taken() { return std::exchange(log, {}); }
    /// The edits of one bracket; fails if there is not exactly one.
    [[nodiscard]] QStringList bracket()
    {
        QStringList all = taken();
        if (all.size() < 2 || all.first() != QStringLiteral("start") || all.last() != QStringLiteral("finish") ||
            all.count(QStringLiteral("start")) != 1 || all.count(QStringLiteral("finish")) != 1)
            return {QStringLiteral("no bracket: ") + all.join(u' ')};
        return all.mid(1, all.size() - 2);
    }

    /// The value to which a hand comes that far from the left.
    [[nodiscard]] double valueAt(QPoint position) const
    {
        return roundAtFraction(parameter, (position.x() - 13) / (slider->width() - 26.0));
    }
    /// Where the handle's center is for a fraction.
    [[nodiscard]] QPoint at(double fraction) const
    {
        constexpr int trackStart = 13;
        return {qRound(trackStart + fraction * (slider->width() - 2 * trackStart)), slider->height() / 2};
    }
    [[nodiscard]] QPoint handle() const { return at(sliderFraction(parameter, row->value())); }

    void press(QPoint position) { QTest::mousePress(slider, Qt::LeftButton, {}, position); }
    void release(QPoint position) { QTest::mouseRelease(slider, Qt::LeftButton, {}, position); }
    void drag(QPoint position, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, position, slider->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(slider, &event);
    }
    bool wheel(int angle, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF middle = slider->rect().center();
        QWheelEvent event(middle, slider->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        event.ignore();
        QApplication::sendEvent(slider, &event);
        return event.isAccepted();
    }
    void type(const char* text)
    {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    [[nodiscard]] QString message() const
    {
        const auto* label = row->findChild<QLabel*>();
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    QWidget window;
    const Parameter& parameter;
    ParameterRow* row;
    ValueSlider* slider;
    ValueField* field;
    QAbstractButton* reset;
    QStringList log;
};

} // namespace breakeven
