// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filling_list.h"

#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

FillingLine line(const char* label, const char* before, const char* after, const char* remark = nullptr)
{
    return {{"parameter", "volume", "label", label},
            verbatim(before),
            verbatim(after),
            verbatim("From <a list>"),
            std::string_view(before) != after,
            remark != nullptr ? verbatim(remark) : Message()};
}

} // namespace

class FillingListTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeSaysWhatWasAndWhatWouldBe()
    {
        FillingList list;
        list.setLines({line("GPU rate", "$1", "$2", "derived"), line("Input tokens", "5", "5")});
        QCOMPARE(texts(list, 0), QStringList({"GPU rate", "$1", "→", "$2", "derived"}));
        QCOMPARE(texts(list, 1), QStringList({"Input tokens", "5"})); // it stays as it is
        QVERIFY(list.findChild<QLabel*>("filling_1_1") == nullptr && list.findChild<QLabel*>("filling_1_3") != nullptr);
        QVERIFY(list.findChild<QLabel*>("filling_0_3")->font().weight() >
                list.findChild<QLabel*>("filling_1_3")->font().weight());
    }

    void theSourceIsInTheToolTipAndNothingIsMarkup()
    {
        FillingList list;
        list.setLines({line("<b>GPU</b>", "$1", "$2")});
        for (const QLabel* label : list.findChildren<QLabel*>()) {
            QCOMPARE(label->toolTip(), QStringLiteral("<p>From &lt;a list&gt;</p>"));
            QVERIFY(label->textFormat() == Qt::PlainText);
        }
    }

    void otherLinesTakeThePlaceOfThoseBefore()
    {
        FillingList list;
        list.setLines({line("A", "1", "2"), line("B", "1", "2")});
        const QPointer<QLabel> first = list.findChild<QLabel*>("filling_0_0");
        list.setLines({line("A", "1", "2"), line("B", "1", "2")});
        QVERIFY(first != nullptr); // the same lines are not made anew
        list.setLines({line("C", "1", "3")});
        QCOMPARE(texts(list, 0), QStringList({"C", "1", "→", "3"}));
        QVERIFY(texts(list, 1).isEmpty());
        list.setLines({});
        QVERIFY(list.findChildren<QLabel*>().isEmpty());
    }

    /// With the mouse and with keys; a box stays, with its focus, while its line says something else.
    void inputsAreLeftOut()
    {
        FillingList list(nullptr, FillingList::Lines::Ticked);
        const FillingLine other{
            {"parameter", "gpu_rate", "label", "GPU rate"}, verbatim("1"), verbatim("1"), {}, false, {}};
        list.setLines({line("Volume", "1", "2"), other});
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy changed(&list, &FillingList::filledChanged);
        auto* box = list.findChild<QAbstractButton*>(QStringLiteral("filling_tick_0"));
        auto* second = list.findChild<QAbstractButton*>(QStringLiteral("filling_tick_1"));
        QVERIFY(box->isChecked() && second->isChecked() && list.isFilled(other.label));
        QCOMPARE(box->text(), QStringLiteral("Volume"));
        QCOMPARE(box->accessibleDescription(), QStringLiteral("1 becomes 2"));
        QCOMPARE(second->accessibleDescription(), QStringLiteral("stays 1"));
        QVERIFY(box->height() >= 24 && second->height() >= 24);
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(changed.size() == 1 && !list.isFilled(other.label) && list.isFilled(line("Volume", "", "").label));
        connect(&list, &FillingList::filledChanged, &list, [&] { list.setLines({line("Volume", "1", "3"), other}); });
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked() && box->hasFocus());
        QCOMPARE(texts(list, 0), QStringList({"1", "→", "3"}));
        list.setLines({other}); // of another log
        QVERIFY(!list.findChild<QAbstractButton*>(QStringLiteral("filling_tick_0"))->isChecked());
        QTest::mouseClick(list.findChild<QAbstractButton*>(QStringLiteral("filling_tick_0")), Qt::LeftButton);
        QVERIFY(list.isFilled(other.label));
    }

private:
    static QStringList texts(const FillingList& list, int row)
    {
        QStringList all;
        for (int column = 0; column < 5; ++column)
            if (const auto* label = list.findChild<QLabel*>(QStringLiteral("filling_%1_%2").arg(row).arg(column)))
                all << label->text();
        return all;
    }
};

QTEST_MAIN(FillingListTest)
#include "filling_list_test.moc"
