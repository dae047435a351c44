// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/edits.h"
#include "widgets/charts/qualitative/qualitative_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

namespace breakeven {

/// The view with a scenario behind it that takes its edits, as the window does.
class QualitativeViewStage : public QObject {
protected:
    void start()
    {
        m_scenario = {};
        m_log.clear();
        m_editing = false;
        m_view = std::make_unique<QualitativeView>();
        m_view->setTheme(Theme::light());
        m_view->resize(1000, 620);
        connect(m_view.get(), &QualitativeView::scoreMoved, this,
                [this](Quality quality, Approach approach, int score) {
                    m_log << QStringLiteral("%1 %2 %3")
                                 .arg(toQString(info(quality).id), toQString(info(approach).id))
                                 .arg(score);
                    take(withScore(m_scenario, quality, approach, score));
                });
        connect(m_view.get(), &QualitativeView::weightChanged, this, [this](Quality quality, int weight) {
            m_log << QStringLiteral("%1 %2").arg(toQString(info(quality).id)).arg(weight);
            take(withWeight(m_scenario, quality, weight));
        });
        connect(m_view.get(), &QualitativeView::resetWanted, this, [this] {
            m_log << QStringLiteral("reset");
            take({});
        });
        connect(m_view.get(), &QualitativeView::editStarted, this, [this] {
            m_log << QStringLiteral("start");
            m_editing = true;
        });
        connect(m_view.get(), &QualitativeView::editFinished, this, [this] {
            m_log << QStringLiteral("end");
            m_editing = false;
        });
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        plot()->clearFocus(); // it has it as the first that can
        take({});
    }

    [[nodiscard]] QWidget* plot() const { return m_view->findChild<QWidget*>(QStringLiteral("qualitative_plot")); }
    [[nodiscard]] QAbstractButton* reset() const
    {
        return m_view->findChild<QAbstractButton*>(QStringLiteral("qualities_reset"));
    }
    [[nodiscard]] QPoint place(Quality quality, Approach approach) const
    {
        return m_view->dotPlace({quality, approach}).toPoint();
    }
    [[nodiscard]] QPoint place(Quality quality, int score) const
    {
        return m_view->scorePlace(quality, score).toPoint();
    }
    [[nodiscard]] int choice(Quality quality, Approach approach) const
    {
        return m_scenario.advice.qualities.scores[quality][approach];
    }
    [[nodiscard]] int weight(Quality quality) const { return m_scenario.advice.qualities.weights[quality]; }
    void click(QPoint point) const { QTest::mouseClick(plot(), Qt::LeftButton, {}, point); }
    void take(const Scenario& scenario)
    {
        m_scenario = scenario;
        m_view->setEvaluation(evaluate(scenario), !m_editing);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QualitativeView> m_view;
    Scenario m_scenario;
    bool m_editing = false;
    QStringList m_log; ///< "privacy self_hosted 2", "start", "end"
};

} // namespace breakeven
