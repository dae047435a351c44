// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/tints.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QTest>

using namespace breakeven;

namespace {

const Theme* const themes[]{&Theme::light(), &Theme::dimmed(), &Theme::strongLight(), &Theme::strongDimmed()};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// WCAG 2.2: 4.5 for text, 3 for what is no text.
    void everythingCanBeRead()
    {
        for (const Theme* theme : themes) {
            for (const QColor& ground : {theme->surface, theme->background, theme->softAccent}) {
                QVERIFY(contrast(theme->text, ground) >= 7);
                QVERIFY(contrast(theme->muted, ground) >= 4.5);
            }
            for (const QColor& ground : {theme->surface, theme->background, theme->softAccent}) {
                QVERIFY(contrast(theme->edge, ground) >= 3); // around a field, in a slider
                for (const QColor& text : {theme->accent, theme->warning, theme->flip})
                    QVERIFY(contrast(text, ground) >= 4.5);
            }
            QVERIFY(contrast(theme->onAccent, theme->accent) >= 4.5);
            for (const OptionInfo& row : optionTable)
                QVERIFY2(contrast(theme->look(row.option).color, theme->surface) >= 3, row.id.data());
            QCOMPARE(theme->dark, contrast(theme->surface, Qt::white) > contrast(theme->surface, Qt::black));
        }
    }

    /// WCAG 2.2, AAA: for who asked for it.
    void strongColorsAreStrong()
    {
        for (const Theme* theme : {&Theme::strongLight(), &Theme::strongDimmed()}) {
            QVERIFY(contrast(theme->text, theme->surface) > 20);
            for (const QColor& text : {theme->muted, theme->accent, theme->warning, theme->flip})
                QVERIFY(contrast(text, theme->surface) >= 7);
            for (const QColor& line : {theme->line, theme->edge, theme->groove})
                QVERIFY(contrast(line, theme->surface) >= 4.5);
            for (const OptionInfo& row : optionTable)
                QVERIFY2(contrast(theme->look(row.option).color, theme->surface) >= 4.5, row.id.data());
        }
        QVERIFY(!Theme::strongLight().dark && Theme::strongDimmed().dark);
    }

    void anOptionLooksAsItsRowSays()
    {
        QCOMPARE(Theme::light().look(Option::Hybrid).color, QColor(0x5A, 0x1C, 0xF3));
        QCOMPARE(Theme::dimmed().look(Option::Hybrid).color, QColor(0xA4, 0x8B, 0xCB));
        for (const Theme* theme : themes) {
            QCOMPARE(theme->look(Option::FrontierApi).dash, QVector<qreal>()); // solid
            QCOMPARE(theme->look(Option::RentedGpu).dash, (QVector<qreal>{6, 2}));
            QCOMPARE(theme->look(Option::ServerlessGpu).dash, (QVector<qreal>{10, 3, 2, 3}));
        }
    }

    void theStyleSheetHasItsColorsInAllPlaces()
    {
        for (const Theme* theme : themes) {
            const QString rules = theme->styleSheet();
            QVERIFY(!rules.contains(QLatin1Char('@')));
            // A name that begins like another has not been taken for that one.
            QVERIFY(!rules.contains(QRegularExpression(QStringLiteral("#[0-9a-f]{6}[A-Za-z0-9]"))));
            const auto rule = [&](const char* selector) {
                const qsizetype at = rules.indexOf(QLatin1String(selector));
                return rules.mid(at, rules.indexOf(QLatin1Char('}'), at) - at);
            };
            QVERIFY(rule("QToolTip").contains(QStringLiteral("background: ") + theme->surface.name()));
            QVERIFY(rule("QMenu::item:disabled").contains(QStringLiteral("color: ") + theme->muted.name()));
            QVERIFY(rule("\nQPushButton#primary, QPushButton[primary=\"true\"] {")
                        .contains(QStringLiteral("; color: ") + theme->onAccent.name()));
            QVERIFY(rule("\nQPushButton#primary, QPushButton[primary=\"true\"] {")
                        .contains(QStringLiteral("background: ") + theme->accent.name()));
            QVERIFY(rule("QMenuBar::item:selected").contains(theme->softAccent.name()));
        }
    }

    void thePaletteHasARoleForEachColor()
    {
        for (const Theme* theme : themes) {
            const QPalette palette = theme->palette();
            QCOMPARE(palette.color(QPalette::Base), theme->surface);
            QCOMPARE(palette.color(QPalette::Window), theme->background);
            QCOMPARE(palette.color(QPalette::WindowText), theme->text);
            QCOMPARE(palette.color(QPalette::Highlight), theme->accent);
            QCOMPARE(palette.color(QPalette::Midlight), theme->line);
            QCOMPARE(palette.color(QPalette::Mid), theme->edge);
            QCOMPARE(palette.color(QPalette::AlternateBase), theme->softAccent);
            QCOMPARE(palette.color(QPalette::BrightText), theme->warning);
            QCOMPARE(palette.color(mutedRole), theme->muted);
            QCOMPARE(palette.color(flipRole), theme->flip);
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
                QCOMPARE(palette.color(QPalette::Disabled, role), theme->muted);
                QCOMPARE(palette.color(QPalette::Active, role), theme->text);
            }
        }
    }

    void theFontsAreTheProgramsOwn()
    {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            const QFont font = textFont(17, weight);
            QCOMPARE(font.pixelSize(), 17);
            QVERIFY(QFontInfo(font).exactMatch());
            QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter Tabular"));
            QCOMPARE(QFontInfo(font).weight(), static_cast<int>(weight));
        }
        const QFontMetricsF metrics(textFont(20));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("8088")));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
