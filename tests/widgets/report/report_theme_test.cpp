// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_theme.h"

#include <QTest>

using namespace breakeven;

class ReportThemeTest : public QObject {
    Q_OBJECT

private slots:
    /// Printed in gray, two colors can be one: each option's dash is its own, and the focus alone is solid.
    void optionsAreToldApartInGray()
    {
        QList<QVector<qreal>> dashes;
        for (const OptionInfo& row : optionTable) {
            QVERIFY2(!reportTheme().look(row.option).dash.isEmpty(), row.id.data());
            QVERIFY2(!dashes.contains(reportTheme().look(row.option).dash), row.id.data());
            dashes << reportTheme().look(row.option).dash;
        }
    }

    void theRestIsTheLightTheme()
    {
        QCOMPARE(reportTheme().surface, Theme::light().surface);
        for (const OptionInfo& row : optionTable)
            QCOMPARE(reportTheme().look(row.option).color, Theme::light().look(row.option).color);
        QVERIFY(Theme::light().look(Option::FrontierApi).dash.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ReportThemeTest)
#include "report_theme_test.moc"
