// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_currency.h"

#include "app/dialogs/currency_dialog.h"
#include "app/document/stated_currency.h"
#include "app/progress/long_work.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "tests/app/window/texts_stage.h"
#include "widgets/advice/claims/published_claims_list.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTableWidget>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const ShownCurrency euros{"EUR", 0.92, "2026-11-20", "European Central Bank"};
const ShownCurrency pounds{"GBP", 0.75, "2026-11-20", "Bank of England"};

Scenario in(const ShownCurrency& currency, Scenario scenario)
{
    scenario.currency = currency;
    return scenario;
}

/// What other people published is told as they did.
bool isPublished(const QObject& object)
{
    for (const QObject* each = &object; each != nullptr; each = each->parent())
        if (qobject_cast<const PublishedClaimsList*>(each) != nullptr)
            return true;
    return false;
}

/// Texts of people, which say what they say in whatever currency.
Scenario withoutTexts(Scenario scenario)
{
    scenario.notes.clear();
    scenario.sources.clear();
    scenario.advice.claims.clear();
    scenario.presentation = {};
    return scenario;
}

QStringList textsOf(QWidget& window)
{
    QStringList all;
    for (const PaintedText& text : paintedTexts(window))
        all << text.text;
    for (const QObject* object : window.findChildren<QObject*>()) {
        const auto* shown = qobject_cast<const QWidget*>(object);
        if (shown == nullptr || !shown->isVisible() || isPublished(*object))
            continue;
        all << shown->toolTip() << shown->accessibleName() << shown->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(object))
            all << label->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(object))
            all << field->text();
    }
    return all;
}

/// Those that speak of dollars, but for what says at what rate they are shown.
QStringList dollarsIn(const QStringList& texts)
{
    QStringList found;
    for (QString text : texts) {
        text.remove(QLatin1String("for a US dollar"));
        if (text.contains(QLatin1Char('$')) || text.contains(QLatin1String("dollar")) ||
            text.contains(QLatin1String("USD")))
            found << text.left(120);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// The window with a scenario in another currency.
class WindowCurrencyTest : public TextsStage {
    Q_OBJECT

private:
    [[nodiscard]] QAbstractButton& line() const { return named<QAbstractButton>("shown_currency"); }
    [[nodiscard]] QString fieldText(const char* name) const
    {
        auto& field = named<ValueField>(name);
        return toQString(
                   shownValue(rowOf(&Parameters::gpuRate), scenario().parameters.gpuRate, shownCatalog()).number) +
               QLatin1Char('|') + field.text();
    }
    /// Once what is computed beside the window is there.
    [[nodiscard]] QStringList textsAtRest() const
    {
        QStringList texts = textsOf(*m_window);
        for (QStringList before; texts != before;) {
            before = texts;
            QTest::qWait(150);
            test::settle();
            texts = textsOf(*m_window);
        }
        return texts;
    }
    /// Works the dialog while it is open.
    template <typename Work> void inDialog(const Work& work)
    {
        bool worked = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto* dialog = qobject_cast<CurrencyDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            work(*dialog);
            worked = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        named<QAction>("currency").trigger();
        QVERIFY(worked);
    }
    static void choose(CurrencyDialog& dialog, const char* code)
    {
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("currency_code"));
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).contains(QLatin1String(code))) {
                box->setCurrentIndex(i);
                emit box->activated(i);
            }
    }
    static QLineEdit& field(CurrencyDialog& dialog, const char* name)
    {
        return *dialog.findChild<QLineEdit*>(QLatin1String(name));
    }
    static void type(CurrencyDialog& dialog, const char* name, const QString& text)
    {
        QLineEdit& edited = field(dialog, name);
        edited.selectAll();
        QTest::keyClicks(&edited, text);
    }
    static QString message(CurrencyDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("currency_message"))->text();
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { QSettings().clear(); }

    void isAskedForAndUndone()
    {
        open();
        QVERIFY(line().isHidden());
        inDialog([](CurrencyDialog& dialog) {
            QVERIFY(!field(dialog, "currency_rate").isEnabled()); // of dollars there is none
            choose(dialog, "EUR");
            QVERIFY(field(dialog, "currency_rate").isEnabled());
            type(dialog, "currency_rate", QStringLiteral("0.92"));
            type(dialog, "currency_day", QStringLiteral("2026-11-20"));
            QTest::keyClick(&field(dialog, "currency_day"), Qt::Key_Return);
            QVERIFY(dialog.isVisible());
            QCOMPARE(message(dialog), QStringLiteral("The rate lacks its source in a few words."));
            type(dialog, "currency_source", QStringLiteral("European Central Bank"));
            QCOMPARE(message(dialog), QString::fromUtf8("Currency: US dollars → euros at 0.92 for a US dollar, "
                                                        "2026-11-20, European Central Bank"));
            QTest::keyClick(&field(dialog, "currency_source"), Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
        });
        QCOMPARE(scenario().currency, euros);
        QVERIFY(line().isVisible());
        QVERIFY(line().text().startsWith(QLatin1String("Euros at 0.92, ")));
        QVERIFY(line().toolTip().contains(QLatin1String("Shown in euros at 0.92 for a US dollar, 2026-11-20")));
        QCOMPARE(document().undoStack().undoText(), "Currency");
        QCOMPARE(lastStatedCurrency(), euros);
        undo();
        QVERIFY(!scenario().currency && line().isHidden() && shownMoney().inDollars());
        document().undoStack().redo();
        QVERIFY(line().isVisible() && !shownMoney().inDollars());
        close();
    }

    void whatWasStatedLastIsOffered()
    {
        open();
        rememberCurrency(euros);
        inDialog([](CurrencyDialog& dialog) {
            choose(dialog, "EUR");
            QCOMPARE(field(dialog, "currency_rate").text(), QStringLiteral("0.92"));
            QCOMPARE(field(dialog, "currency_source").text(), QStringLiteral("European Central Bank"));
            choose(dialog, "GBP");
            QCOMPARE(field(dialog, "currency_rate").text(), QString());
        });
        QVERIFY(!scenario().currency);
        close();
    }

    void noTextOfAViewIsInDollars_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }
    void noTextOfAViewIsInDollars()
    {
        QFETCH(const View, view);
        open();
        for (const Scenario& each : scenarios(view)) {
            document().start(withoutTexts(each));
            part<ChartCard>().setView(view);
            settleView(view);
            const QStringList before = textsAtRest();
            document().change(in(euros, scenario()), "Currency");
            settleView(view);
            const QStringList texts = textsOf(*m_window);
            const QStringList left = dollarsIn(texts);
            for (const QString& dollar : left)
                qWarning("%s", qPrintable(dollar));
            QVERIFY(left.isEmpty());
            QVERIFY(texts.join(QLatin1Char(' ')).contains(QChar(0x20ac)));
            undo();
            settleView(view);
            QCOMPARE(textsAtRest(), before);
        }
        close();
    }

    void valuesAreTypedInIt()
    {
        open();
        document().start(in(euros, Scenario()));
        auto& rate = named<ValueField>("value_gpu_rate");
        rate.setFocus();
        rate.selectAll();
        QTest::keyClicks(&rate, QStringLiteral("0.8"));
        QTest::keyClick(&rate, Qt::Key_Return);
        QCOMPARE(scenario().parameters.gpuRate, 0.869565217391304); // 0.8 / 0.92
        QCOMPARE(fieldText("value_gpu_rate"), QString::fromUtf8("€0.80|0.8"));
        rate.selectAll();
        QTest::keyClicks(&rate, QStringLiteral("$1.15"));
        QTest::keyClick(&rate, Qt::Key_Return);
        QCOMPARE(scenario().parameters.gpuRate, 1.15);
        QCOMPARE(rate.text(), QStringLiteral("1.058"));
        rate.selectAll();
        QTest::keyClicks(&rate, QString::fromUtf8("£2"));
        QTest::keyClick(&rate, Qt::Key_Return);
        QVERIFY(rate.message().contains(QLatin1String("pounds sterling")));
        QCOMPARE(scenario().parameters.gpuRate, 1.15);
        close();
    }

    void slidersStopAtRoundAmountsOfIt()
    {
        open();
        document().start(in(euros, Scenario()));
        auto& slider = named<ValueSlider>("slider_gpu_rate");
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        const double shown = scenario().parameters.gpuRate * 0.92;
        QVERIFY2(std::abs(shown * 100 - std::round(shown * 100)) < 1e-9, qPrintable(QString::number(shown, 'g', 17)));
        close();
    }

    /// All windows show the currency of the one in front.
    void windowsShowOneCurrency()
    {
        open();
        document().start(in(euros, Scenario()));
        QVERIFY(line().text().startsWith(QLatin1String("Euros")));
        MainWindow& other = m_window->openBeside();
        auto& ofOther = *other.findChild<QAbstractButton*>(QStringLiteral("shown_currency"));
        other.document().start(in(pounds, Scenario()));
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        QVERIFY(ofOther.text().startsWith(QLatin1String("Pounds sterling at 0.75")));
        QVERIFY(line().text().startsWith(QLatin1String("Pounds sterling at 0.75"))); // and all figures with it
        QVERIFY(textsOf(*m_window).filter(QChar(0x20ac)).isEmpty());
        QVERIFY(!textsOf(*m_window).filter(QChar(0xa3)).isEmpty());
        QCOMPARE(scenario().currency, euros);
        QEvent front(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &front);
        QVERIFY(ofOther.text().startsWith(QLatin1String("Euros")) && line().text().startsWith(QLatin1String("Euros")));
        QVERIFY(textsOf(other).filter(QChar(0xa3)).isEmpty());
        QVERIFY(!document().isModified() && !other.document().isModified());
        {
            const LongWork work(*m_window, QStringLiteral("Export report"));
            QCoreApplication::sendEvent(&other, &front);
            QVERIFY(line().text().startsWith(QLatin1String("Euros"))); // until it is exported
        }
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(line().text().startsWith(QLatin1String("Euros")));
        QCoreApplication::sendEvent(&other, &front);
        QVERIFY(line().text().startsWith(QLatin1String("Pounds")));
        delete &other;
        close();
    }

    void dataAsTableIsInIt()
    {
        open();
        document().start(in(euros, Scenario()));
        part<ChartCard>().setView(View::Breakdown);
        named<QAction>("data").trigger();
        const auto* table = m_window->findChild<QTableWidget*>(QStringLiteral("data"));
        QVERIFY(table != nullptr);
        QTRY_VERIFY(table->rowCount() > 0);
        const auto headings = [&] {
            QStringList texts;
            for (int column = 0; column < table->columnCount(); ++column)
                texts << table->horizontalHeaderItem(column)->text();
            return texts;
        };
        const auto total = [&] {
            const auto column = static_cast<int>(headings().indexOf(QRegularExpression(QStringLiteral("Total .*"))));
            return table->item(0, column)->text().remove(QLatin1Char(',')).toDouble();
        };
        QTRY_VERIFY(headings().contains(QStringLiteral("Total (EUR/month)")));
        QVERIFY(headings().filter(QStringLiteral("USD")).isEmpty());
        const double shown = total();
        Scenario inside = scenario();
        inside.currency.reset();
        document().change(inside, "Currency");
        QTRY_VERIFY(headings().contains(QStringLiteral("Total (USD/month)")));
        QVERIFY(std::abs(shown - total() * 0.92) < 0.01);
        close();
    }

    /// Long signs and many digits.
    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("perDollar");
        QTest::addColumn<View>("view");
        for (const View view : {View::BreakEven, View::OverTime, View::Breakdown, View::Sensitivity, View::Portfolio}) {
            QTest::addRow("CHF %s", info(view).id.data()) << QStringLiteral("CHF") << 0.79 << view;
            QTest::addRow("IDR %s", info(view).id.data()) << QStringLiteral("IDR") << 16012.0 << view;
        }
    }
    void noTextIsCut()
    {
        QFETCH(const QString, code);
        QFETCH(const double, perDollar);
        QFETCH(const View, view);
        open();
        m_window->resize(1440, 900);
        const ShownCurrency currency{code.toStdString(), perDollar, "2026-11-20", "European Central Bank"};
        for (const Scenario& each : scenarios(view)) {
            document().start(in(currency, each));
            part<ChartCard>().setView(view);
            settleView(view);
            const std::vector<PaintedText> texts = paintedTexts(*m_window);
            QStringList faults;
            for (const QString& fault : cutTexts(*m_window, texts) + overlappingTexts(texts))
                if (!isNameOf(each, fault))
                    faults << fault;
            QCOMPARE(faults.join(QLatin1Char('\n')), QString());
        }
        close();
    }

    void newScenariosBeginAsTheSettingSays()
    {
        open();
        rememberCurrency(pounds);
        m_window->files().newScenario();
        QVERIFY(!scenario().currency);
        setNewScenariosInCurrency(true);
        m_window->files().newScenario();
        QCOMPARE(scenario().currency, pounds);
        QVERIFY(!document().isModified());
        close();
    }
};

QTEST_MAIN(WindowCurrencyTest)
#include "window_currency_test.moc"
