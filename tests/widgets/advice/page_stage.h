// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

namespace breakeven::test {

/// A page of the advice as the window shows it.
template <typename Page> struct PageStage {
    explicit PageStage(const Scenario& scenario = {}, QSize size = {900, 600}, const Theme& theme = Theme::light())
    {
        QApplication::setPalette(theme.palette());
        view.setStyleSheet(theme.styleSheet());
        view.setBackgroundRole(QPalette::Base);
        view.setAutoFillBackground(true);
        view.resize(size);
        view.setTheme(theme);
        view.setEvaluation(evaluate(scenario), true);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
    }

    Page view;
};

} // namespace breakeven::test
