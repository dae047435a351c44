// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_head.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

enum class Kind { Step, Input, Value };

ExplainedPart partOf(Kind kind)
{
    ExplainedPart part{verbatim("Compute"), verbatim("$5 a month")};
    if (kind == Kind::Step)
        part.how = std::make_shared<const Explanation>();
    else
        part.source = verbatim("Source: a talk");
    if (kind == Kind::Input)
        part.parameter = findParameter("gpu_rate");
    return part;
}

} // namespace

class ExplanationHeadTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void itIsAButtonIfItLeadsSomewhere_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("leads");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("tip"); // a part of it
        QTest::addColumn<int>("height");
        const QString how = QStringLiteral("How this is computed");
        QTest::newRow("step") << Kind::Step << false << true << "part_Compute"
                              << "closed" << how << 26;
        QTest::newRow("open step") << Kind::Step << true << true << "part_Compute"
                                   << "open" << how << 26;
        QTest::newRow("input") << Kind::Input << false << true << "part_gpu_rate"
                               << "Source: a talk"
                               << "to its slider" << 42;
        QTest::newRow("value") << Kind::Value << false << false << "part_Compute"
                               << "Source: a talk" << QString() << 42;
    }
    void itIsAButtonIfItLeadsSomewhere()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, open);
        QFETCH(const bool, leads);
        QFETCH(const QString, tip);
        ExplanationHead head(nullptr);
        head.setPart(partOf(kind), open);
        QCOMPARE(head.isEnabled(), leads);
        QCOMPARE(head.focusPolicy(), leads ? Qt::TabFocus : Qt::NoFocus);
        QTEST(head.objectName(), "name");
        QCOMPARE(head.accessibleName(), QStringLiteral("Compute, $5 a month"));
        QTEST(head.accessibleDescription(), "description");
        QVERIFY(tip.isEmpty() ? head.toolTip().isEmpty() : head.toolTip().contains(tip));
        QTEST(head.sizeHint().height(), "height");
        QSignalSpy clicked(&head, &QAbstractButton::clicked);
        QTest::mouseClick(&head, Qt::LeftButton);
        QCOMPARE(clicked.size(), leads ? 1 : 0);
    }

    void theArrowsOpenAndClose_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("open");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("clicks");
        QTest::newRow("right of a closed step") << Kind::Step << false << Qt::Key_Right << 1;
        QTest::newRow("left of a closed step") << Kind::Step << false << Qt::Key_Left << 0;
        QTest::newRow("right of an open step") << Kind::Step << true << Qt::Key_Right << 0;
        QTest::newRow("left of an open step") << Kind::Step << true << Qt::Key_Left << 1;
        QTest::newRow("right of an input") << Kind::Input << false << Qt::Key_Right << 0;
        QTest::newRow("left of an input") << Kind::Input << false << Qt::Key_Left << 0;
        QTest::newRow("Return") << Kind::Input << false << Qt::Key_Return << 1;
        QTest::newRow("Enter") << Kind::Step << true << Qt::Key_Enter << 1;
        QTest::newRow("Space") << Kind::Step << false << Qt::Key_Space << 1;
    }
    void theArrowsOpenAndClose()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, open);
        QFETCH(const Qt::Key, key);
        ExplanationHead head(nullptr);
        head.setPart(partOf(kind), open);
        QSignalSpy clicked(&head, &QAbstractButton::clicked);
        QTest::keyClick(&head, key);
        QTEST(static_cast<int>(clicked.size()), "clicks");
    }

    void anArrowShowsWhatAStepIs()
    {
        ExplanationHead head(nullptr);
        const auto arrow = [&head] {
            head.resize(400, head.sizeHint().height());
            return test::paintedBy(head).copy(0, 0, 20, 22);
        };
        head.setPart(partOf(Kind::Value), false);
        const QImage none = arrow();
        head.setPart(partOf(Kind::Step), false);
        const QImage closed = arrow();
        head.setPart(partOf(Kind::Step), true);
        QVERIFY(closed != none && arrow() != none && arrow() != closed);
    }
};

QTEST_MAIN(ExplanationHeadTest)
#include "explanation_head_test.moc"
