// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/dialogs.h"
#include "app/document/file_path.h"

#include <QTest>

using namespace breakeven;

class FileNamesTest : public QObject {
    Q_OBJECT

private slots:
    void proposedNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Support-ticket triage"
                               << "Support-ticket triage";
        QTest::newRow("forbidden") << "a/b\\c:d*e?f\"g<h>i|j"
                                   << "a b c d e f g h i j";
        QTest::newRow("dots and spaces") << "  ..hidden. "
                                         << "hidden";
        QTest::newRow("reserved") << "CON"
                                  << "CON scenario";
        QTest::newRow("reserved with suffix") << "nul.txt"
                                              << "nul.txt scenario";
        QTest::newRow("empty") << ""
                               << "scenario";
        QTest::newRow("only forbidden") << "///"
                                        << "scenario";
        QTest::newRow("line break") << "two\nlines"
                                    << "two lines";
        QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(80, QLatin1Char('x'));
        QTest::newRow("ends within an emoji")
            << QString(79, QLatin1Char('x')) + QStringLiteral("🚀") << QString(79, QLatin1Char('x'));
        QTest::newRow("umlauts") << QStringLiteral("Prüfung für Köln") << QStringLiteral("Prüfung für Köln");
    }
    void proposedNames()
    {
        QFETCH(QString, title);
        QTEST(fileNameFor(title), "name");
    }

    void suffix_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << "/a/b"
                              << "/a/b.breakeven";
        QTest::newRow("there") << "/a/b.breakeven"
                               << "/a/b.breakeven";
        QTest::newRow("upper case") << "/a/b.BREAKEVEN"
                                    << "/a/b.BREAKEVEN";
        QTest::newRow("another") << "/a/b.json"
                                 << "/a/b.json.breakeven";
        QTest::newRow("dotted folder") << "/a.breakeven/b"
                                       << "/a.breakeven/b.breakeven";
    }
    void suffix()
    {
        QFETCH(QString, typed);
        QTEST(shownPath(withSuffix(toPath(typed), QStringLiteral("breakeven"))), "path");
    }
};

QTEST_APPLESS_MAIN(FileNamesTest)
#include "file_names_test.moc"
