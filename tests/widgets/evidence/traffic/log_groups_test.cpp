// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/log_groups.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace breakeven;

namespace {

TrafficGroup group(const char* value, double requests, double input)
{
    TrafficGroup group;
    group.value = value;
    group.traffic.requestsPerMonth = requests;
    group.traffic.input.mean = input;
    group.traffic.output.mean = 20;
    group.traffic.cachedShare = 0.5;
    return group;
}

Traffic traffic(bool split)
{
    Traffic traffic;
    traffic.choices = {{"kind", {{"LLM", 4}}, 0}, {"model", {{"small", 3}, {"large", 1}}, 0}};
    if (split)
        traffic.groups = {group("small", 3000, 100), group("large", 900, 4000)};
    return traffic;
}

} // namespace

class LogGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_groups = std::make_unique<LogGroups>();
        m_groups->resize(620, 320);
        m_groups->setLog(traffic(false), {});
        m_groups->show();
        m_asked.clear();
        connect(m_groups.get(), &LogGroups::fieldChosen, this, [this](const auto& field) { m_asked.push_back(field); });
        QVERIFY(QTest::qWaitForWindowExposed(m_groups.get()));
    }

    void aFieldIsChosenWithKeys()
    {
        QVERIFY(!table()->isVisible() && !copyButton()->isEnabled());
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_End);
        QTest::keyClick(field(), Qt::Key_Home);
        QVERIFY((m_asked == std::vector<std::string>{"model", ""}));
        QVERIFY(!field()->accessibleName().isEmpty() && field()->height() >= 24);
    }

    void eachGroupIsALineThatCanBeSorted()
    {
        m_groups->setLog(traffic(true), "model");
        QVERIFY(table()->isVisible() && field()->currentText() == "model");
        QCOMPARE(line(0), QStringList({"small", "3,000", "100", "20", "50 %"})); // as they come
        QCOMPARE(line(1), QStringList({"large", "900", "4,000", "20", "50 %"}));
        QHeaderView* header = table()->header();
        const QPoint input(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, input);
        QCOMPARE(line(0).first(), QStringLiteral("large")); // fewest first
    }

    void theTableIsCopied()
    {
        m_groups->setLog(traffic(true), "model");
        QTest::mouseClick(copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("model\tRequests a month\tInput tokens\tOutput tokens\tCached input, %\n"
                                "small\t3000\t100\t20\t50\nlarge\t900\t4000\t20\t50\n"));
    }

    void groupsAreAskedForAsTasks()
    {
        auto* button = m_groups->findChild<QPushButton*>(QStringLiteral("groups_to_tasks"));
        m_groups->setLog(traffic(false), {});
        QVERIFY(!button->isEnabled());
        m_groups->setLog(traffic(true), "model");
        bool asked = false;
        connect(m_groups.get(), &LogGroups::tasksWanted, this, [&] { asked = true; });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(asked);
    }

    void aFieldThatWasAskedForIsAmongThem()
    {
        m_groups->setLog(traffic(true), "metadata.team");
        QCOMPARE(field()->currentText(), QStringLiteral("metadata.team"));
        m_groups->setLog(traffic(false), {});
        QCOMPARE(field()->currentIndex(), 0);
        QCOMPARE(field()->count(), 3);
    }

private:
    [[nodiscard]] QComboBox* field() const { return m_groups->findChild<QComboBox*>(QStringLiteral("split_by")); }
    [[nodiscard]] QTreeView* table() const { return m_groups->findChild<QTreeView*>(); }
    [[nodiscard]] QPushButton* copyButton() const
    {
        return m_groups->findChild<QPushButton*>(QStringLiteral("copy_groups"));
    }
    [[nodiscard]] QStringList line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << table()->model()->index(row, column).data().toString();
        return cells;
    }

    std::unique_ptr<LogGroups> m_groups;
    std::vector<std::string> m_asked;
};

QTEST_MAIN(LogGroupsTest)
#include "log_groups_test.moc"
