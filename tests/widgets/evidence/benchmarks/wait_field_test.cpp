// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/wait_field.h"

#include "core/words/catalog.h"
#include "core/words/languages.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

/// Milliseconds as they are typed; what is none is taken back.
class WaitFieldTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<double>("wait"); // 0 for none
        QTest::addColumn<int>("changes");
        QTest::newRow("a number") << "200"
                                  << "200" << 200.0 << 1;
        QTest::newRow("a part") << "12.5"
                                << "12.5" << 12.5 << 1;
        QTest::newRow("nothing") << ""
                                 << "" << 0.0 << 1;
        QTest::newRow("the same") << "100.0"
                                  << "100" << 100.0 << 0;
        QTest::newRow("words") << "fast"
                               << "100" << 100.0 << 0;
        QTest::newRow("below 0") << "-5"
                                 << "100" << 100.0 << 0;
        QTest::newRow("a comma") << "1,5"
                                 << "100" << 100.0 << 0; // not taken for 15
        QTest::newRow("no end") << "inf"
                                << "100" << 100.0 << 0;
    }
    void typed()
    {
        QFETCH(QString, text);
        WaitField field;
        field.setWait(100);
        QSignalSpy changed(&field, &WaitField::waitChanged);
        field.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QTEST(field.text(), "shown");
        QTEST(field.wait().value_or(0), "wait");
        QTEST(static_cast<int>(changed.count()), "changes");
    }

    void typedInGerman_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<double>("wait");
        QTest::newRow("a part") << "12,5"
                                << "12,5" << 12.5;
        QTest::newRow("a point") << "12.5"
                                 << "12,5" << 12.5;
        QTest::newRow("three decimals") << "1,2340"
                                        << "1,2340" << 1.234;
        QTest::newRow("two readings") << "1,234"
                                      << "100,5" << 100.5;
    }
    void typedInGerman()
    {
        const Catalog german = grammarOf(Language::German);
        const CatalogShown inGerman(german);
        QFETCH(QString, text);
        WaitField field;
        field.setWait(100.5);
        QCOMPARE(field.text(), QStringLiteral("100,5"));
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QTEST(field.text(), "shown");
        QTEST(field.wait().value_or(0), "wait");
    }
};

QTEST_MAIN(WaitFieldTest)
#include "wait_field_test.moc"
