// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filling_list.h"

#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/text.h"

#include <QLabel>
#include <QPointer>
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
