// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/case_picture.h"

#include "core/analysis/evaluation.h"
#include "tests/support/portfolio_scenarios.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class CasePictureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void isSharpAndInTheTheme()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()})
            for (const double ratio : {1.0, 2.0}) {
                const QPixmap picture = casePicture(evaluate({}), *theme, {276, 138}, ratio);
                QCOMPARE(picture.size(), QSize(276, 138) * ratio);
                QCOMPARE(picture.devicePixelRatio(), ratio);
                const QImage image = picture.toImage();
                QCOMPARE(image.pixelColor(1, 1), theme->surface);
            }
    }

    void tasksHaveTheirs()
    {
        const auto pictureOf = [](const Scenario& scenario) {
            return casePicture(evaluate(scenario), Theme::light(), {276, 138}, 1).toImage();
        };
        Scenario tasks = fiveTasks();
        const QImage five = pictureOf(tasks);
        tasks.tasks.clear();
        QVERIFY(five != pictureOf(tasks));
    }
};

QTEST_MAIN(CasePictureTest)
#include "case_picture_test.moc"
