// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/option_check.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

namespace {

QRgb middleOf(QWidget& widget)
{
    return test::paintedBy(widget).pixel(widget.rect().center());
}

} // namespace

class OptionCheckTest : public QObject {
    Q_OBJECT

private slots:
    void filledWhenItIsShown()
    {
        for (const OptionInfo& row : optionTable) {
            OptionCheck check(row.option);
            check.resize(check.sizeHint());
            for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
                check.setTheme(*theme);
                const QRgb color = theme->look(row.option).color.rgb();
                check.setChecked(true);
                QCOMPARE(middleOf(check), color);
                check.setChecked(false);
                QVERIFY(middleOf(check) != color);
                QCOMPARE(test::paintedBy(check).pixel(12, 6), color); // its edge stays
            }
        }
    }

    void allOfItTakesAClick()
    {
        OptionCheck check(Option::Hybrid);
        check.resize(check.sizeHint());
        for (const QPoint corner : {QPoint(0, 0), QPoint(23, 0), QPoint(0, 23), QPoint(23, 23)}) {
            const bool before = check.isChecked();
            QTest::mouseClick(&check, Qt::LeftButton, {}, corner);
            QCOMPARE(check.isChecked(), !before);
        }
    }

    void underThePointerItSaysWhatItIs()
    {
        OptionCheck check(Option::Hybrid);
        check.resize(check.sizeHint());
        check.setChecked(true);
        const QImage apart = test::paintedBy(check);
        QVERIFY(!test::paintsIn(check, QPalette::Base));
        test::pointAt(check);
        QVERIFY(test::paintsIn(check, QPalette::Base));
        check.setEnabled(false);
        QCOMPARE(test::paintedBy(check), apart); // a click would do nothing
    }

    void itSaysItsName()
    {
        QCOMPARE(OptionCheck(Option::RentedGpu).accessibleName(), QStringLiteral("Show Rented GPU"));
    }
};

QTEST_MAIN(OptionCheckTest)
#include "option_check_test.moc"
