// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print_theme.h"

#include "widgets/tints.h"

#include <QTest>

using namespace breakeven;

class PrintThemeTest : public QObject {
    Q_OBJECT

private slots:
    void everyColorIsAGray()
    {
        const Theme& theme = printTheme();
        QList<QColor> colors{theme.surface, theme.background, theme.text,     theme.muted,   theme.line, theme.groove,
                             theme.accent,  theme.softAccent, theme.onAccent, theme.warning, theme.flip};
        for (const OptionInfo& row : optionTable)
            colors << theme.look(row.option).color;
        for (const QColor& color : colors)
            QVERIFY2(color.red() == color.green() && color.green() == color.blue(), qPrintable(color.name()));
    }

    void inkIsReadOnWhitePaper()
    {
        const Theme& theme = printTheme();
        QVERIFY(!theme.dark);
        QCOMPARE(theme.surface, QColor(Qt::white));
        QCOMPARE(theme.background, QColor(Qt::white));
        QCOMPARE(theme.text, QColor(Qt::black));
        for (const QColor& text : {theme.muted, theme.warning, theme.flip, theme.accent})
            QVERIFY(contrast(text, theme.surface) >= 4.5);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        for (const OptionInfo& row : optionTable)
            QVERIFY2(contrast(theme.look(row.option).color, theme.surface) >= 3, row.id.data());
    }

    void optionsAreToldByTheirGraysAndDashes()
    {
        for (const OptionInfo& row : optionTable) {
            QCOMPARE(printTheme().look(row.option).dash, Theme::light().look(row.option).dash);
            for (const OptionInfo& other : optionTable)
                QCOMPARE(printTheme().look(row.option).color == printTheme().look(other.option).color,
                         row.option == other.option);
        }
    }

    void theLightThemeStaysAsItIs()
    {
        (void)printTheme();
        QVERIFY(Theme::light().accent != printTheme().accent);
        QVERIFY(Theme::light().look(Option::Hybrid).color != printTheme().look(Option::Hybrid).color);
    }
};

QTEST_APPLESS_MAIN(PrintThemeTest)
#include "print_theme_test.moc"
