// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/hidden_cost_row.h"

#include "core/words/phrases.h"
#include "widgets/controls/switch_button.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

HiddenCostLine lineOf(const std::vector<std::string>& amounts, const std::string& change)
{
    HiddenCostLine line;
    for (const std::string& amount : amounts)
        line.amounts.push_back({verbatim(amount), verbatim("here")});
    if (!change.empty())
        line.change = verbatim(change);
    return line;
}

} // namespace

class HiddenCostRowTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QLabel* label(const char* name) const { return m_row->findChild<QLabel*>(QLatin1String(name)); }
    [[nodiscard]] SwitchButton* toggle() const { return m_row->findChild<SwitchButton*>(); }

    std::unique_ptr<HiddenCostRow> m_row;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_row = std::make_unique<HiddenCostRow>(info(HiddenCost::People));
        m_row->QWidget::show();
    }

    void whatItAddsAndWhatChangesWithoutIt_data()
    {
        QTest::addColumn<QStringList>("amounts");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("to both") << QStringList{"$5", "$6"} << "less."
                                 << "$5 here, $6 here. Without it: less.";
        QTest::newRow("to one") << QStringList{"$5"} << "less."
                                << "$5 here. Without it: less.";
        QTest::newRow("nothing") << QStringList{"nothing"} << QString() << "nothing here.";
    }
    void whatItAddsAndWhatChangesWithoutIt()
    {
        QFETCH(const QStringList, amounts);
        QFETCH(const QString, change);
        std::vector<std::string> texts;
        for (const QString& amount : amounts)
            texts.push_back(amount.toStdString());
        m_row->show(lineOf({"$1", "$2"}, "before"), true); // what was there goes
        m_row->show(lineOf(texts, change.toStdString()), true);
        const QList<QLabel*> shown{label("hidden_amount_people_0"), label("hidden_amount_people_1")};
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(shown[i]->isVisible(), i < amounts.size());
            if (i < amounts.size())
                QCOMPARE(shown[i]->text(), amounts[i]);
        }
        QCOMPARE(label("hidden_effect_people")->isVisible(), !change.isEmpty());
        QCOMPARE(label("hidden_effect_people")->text(),
                 change.isEmpty() ? QString() : QStringLiteral("Without it: ") + change);
        QTEST(toggle()->accessibleDescription().trimmed(), "spoken");
    }

    void quietWhereItDoesNotCountOrAddsNothing_data()
    {
        QTest::addColumn<bool>("counts");
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("counts") << true << "less." << false;
        QTest::newRow("left out") << false << "less." << true;
        QTest::newRow("adds nothing") << true << QString() << true;
    }
    void quietWhereItDoesNotCountOrAddsNothing()
    {
        QFETCH(const bool, counts);
        QFETCH(const QString, change);
        m_row->show(lineOf({"$5"}, change.toStdString()), counts);
        QTEST(label("hidden_amount_people_0")->foregroundRole() == mutedRole, "quiet");
    }

    void itsSwitchIsOnWhileItCounts()
    {
        QSignalSpy chosen(m_row.get(), &HiddenCostRow::countsChosen);
        QCOMPARE(toggle()->accessibleName(), QStringLiteral("People"));
        for (const bool counts : {true, false}) {
            m_row->show(lineOf({"$5"}, "less."), counts);
            QCOMPARE(toggle()->isChecked(), counts);
            QVERIFY(chosen.isEmpty());
            QTest::mouseClick(toggle(), Qt::LeftButton);
            QCOMPARE(chosen.takeLast()[0].toBool(), !counts);
        }
    }
};

QTEST_MAIN(HiddenCostRowTest)
#include "hidden_cost_row_test.moc"
