// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/house.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The house's rules that a compiler does not keep: which folder may include which, that rooms go in no circles, how
/// long a file may be, and that each names its license.
class LayeringTest : public QObject {
    Q_OBJECT

private:
    using Graph = QMap<QString, QSet<QString>>;

    /// Those of a folder and below, by their path in the house: "core/result.h".
    static QStringList sources(const QString& folder)
    {
        const QString root = breakeven::test::inTree({});
        QStringList files;
        QDirIterator it(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next().mid(root.size());
        return files;
    }

    static QStringList houseSources()
    {
        return sources(QStringLiteral("core")) + sources(QStringLiteral("widgets")) + sources(QStringLiteral("app"));
    }

    static QString read(const QString& path)
    {
        QFile file(breakeven::test::inTree(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList included(const QString& path)
    {
        static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                             QRegularExpression::MultilineOption);
        QStringList names;
        auto it = line.globalMatch(read(path));
        while (it.hasNext())
            names << it.next().captured(1);
        return names;
    }

    static QString folderOf(const QString& path) { return path.left(path.lastIndexOf(QLatin1Char('/'))); }
    /// A header and its source are one room.
    static QString roomOf(const QString& path) { return path.left(path.lastIndexOf(QLatin1Char('.'))); }

    /// The house's folders that a row lets its own include.
    static QSet<QString> allowed(const Folder& row)
    {
        QSet<QString> names;
        for (const QString& entry : QString::fromLatin1(row.mayInclude).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const bool withAllBelow = entry.endsWith(QLatin1String("/*"));
            const QString name = withAllBelow ? entry.chopped(2) : entry;
            for (const Folder& other : house) {
                const QString folder = QString::fromLatin1(other.name);
                if (folder == name || (withAllBelow && folder.startsWith(name + QLatin1Char('/'))))
                    names << folder;
            }
            if (!names.contains(name)) // it is reported as one that is not above
                names << name;
        }
        return names;
    }

    /// Which room includes which others.
    static Graph rooms()
    {
        const QStringList files = houseSources();
        const QSet<QString> known(files.begin(), files.end());
        Graph rooms;
        for (const QString& file : files)
            for (const QString& name : included(file))
                if (known.contains(name) && roomOf(name) != roomOf(file))
                    rooms[roomOf(file)] << roomOf(name);
        return rooms;
    }

    /// The shortest way from a room through others back to it; empty if there is none.
    static QStringList circleFrom(const QString& room, const Graph& rooms)
    {
        QMap<QString, QString> cameFrom;
        QStringList next{room};
        while (!next.isEmpty()) {
            const QString here = next.takeFirst();
            for (const QString& other : rooms.value(here)) {
                if (cameFrom.contains(other))
                    continue;
                cameFrom[other] = here;
                next << other;
            }
            if (cameFrom.contains(room))
                break;
        }
        QStringList way;
        for (QString at = room; cameFrom.contains(room) && (way.isEmpty() || at != room); at = cameFrom[at])
            way.prepend(at);
        return way;
    }

private slots:
    void coreIsPlainCpp()
    {
        static const QRegularExpression foreign(QStringLiteral(R"(^(Q[A-Z]|Qt|qcustomplot|widgets/|app/))"));
        const QStringList files = sources(QStringLiteral("core"));
        QVERIFY(files.size() > 20);
        for (const QString& file : files)
            for (const QString& name : included(file))
                QVERIFY2(!foreign.match(name).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + name));
    }

    /// They start at once, as they load none of Qt's libraries.
    void commandsAreWithoutQt()
    {
        static const QRegularExpression foreign(QStringLiteral(R"(^(Q[A-Z]|Qt|qcustomplot))"));
        const QStringList files = sources(QStringLiteral("app/commands"));
        QVERIFY(files.size() > 20);
        for (const QString& file : files)
            for (const QString& name : included(file))
                QVERIFY2(!foreign.match(name).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + name));
    }

    /// Without an order there would be circles of folders.
    void folderListIsInOrder()
    {
        QSet<QString> above;
        for (const Folder& row : house) {
            QVERIFY2(!above.contains(QString::fromLatin1(row.name)), row.name);
            for (const QString& other : allowed(row))
                QVERIFY2(above.contains(other), qPrintable(other + QStringLiteral(" is not above ") + row.name));
            above << QString::fromLatin1(row.name);
        }
    }

    void everyFolderIsInTheList()
    {
        QSet<QString> listed;
        for (const Folder& row : house)
            listed << QString::fromLatin1(row.name);
        QSet<QString> found;
        for (const QString& file : houseSources())
            found << folderOf(file);
        QCOMPARE(found, listed);
    }

    void foldersIncludeOnlyWhatTheyMay()
    {
        QStringList refused;
        for (const Folder& row : house) {
            const QString folder = QString::fromLatin1(row.name);
            const QSet<QString> may = allowed(row);
            for (const QString& file : sources(folder))
                for (const QString& name : included(file))
                    if (folderOf(file) == folder && QFile::exists(breakeven::test::inTree(name)) &&
                        folderOf(name) != folder && !may.contains(folderOf(name)))
                        refused << file + QStringLiteral(" includes ") + name;
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(QLatin1Char('\n'))));
    }

    void roomsGoInNoCircles()
    {
        const Graph graph = rooms();
        QVERIFY(graph.size() > 300);
        QSet<QString> told;
        QStringList circles;
        for (auto room = graph.keyBegin(); room != graph.keyEnd(); ++room) {
            const QStringList circle = told.contains(*room) ? QStringList() : circleFrom(*room, graph);
            if (circle.isEmpty())
                continue;
            told.unite({circle.begin(), circle.end()});
            circles << circle.join(QStringLiteral(" → "));
        }
        QVERIFY2(circles.isEmpty(), qPrintable(circles.join(QLatin1Char('\n'))));
    }

    void onlyDrawingFilesParseQCustomPlot()
    {
        static const QRegularExpression drawing(QStringLiteral(
            "(^|/)(widgets/(charts|pictures|report|evidence/(traffic|benchmarks))/|tests/(bench/|support/painted_texts|app/presenting/)|naive_answer_view)"));
        for (const char* folder : {"widgets", "app", "tests"})
            for (const QString& file : sources(QLatin1String(folder)))
                if (included(file).contains(QStringLiteral("qcustomplot.h")))
                    QVERIFY2(drawing.match(file).hasMatch(), qPrintable(file));
    }

    /// Of an analysis they know what it gives, not how it is run: the charts' data are the core's, and so is the day.
    void widgetsRunNoAnalysisAndReadNoClock()
    {
        static const QRegularExpression analysis(QStringLiteral("^core/analysis/"));
        static const QRegularExpression result(
            QStringLiteral("/((shared_)?evaluation|uncertainty/uncertainty|map/(decision_map|parameter_axis))[.]h$"));
        static const QRegularExpression clock(
            QStringLiteral("_clock::|current(Day|Date|DateTime|Time|MSecs)\\w*\\(|QElapsedTimer|\\bstd::time\\("));
        static const QRegularExpression call(QStringLiteral(
            "\\b(evaluate|decisionMap|sensitivity|decision|optionSpread|totalBand|cashSpreads|flipMarks|goalSeek)\\("));
        for (const QString& file : sources(QStringLiteral("widgets"))) {
            for (const QString& name : included(file))
                QVERIFY2(!analysis.match(name).hasMatch() || result.match(name).hasMatch(),
                         qPrintable(file + QStringLiteral(" includes ") + name));
            const QString text = read(file);
            for (const QRegularExpression& refused : {clock, call}) {
                const QRegularExpressionMatch found = refused.match(text);
                QVERIFY2(!found.hasMatch(), qPrintable(file + QStringLiteral(": ") + found.captured()));
            }
        }
    }

    void everyFileIsShortAndNamesItsLicense()
    {
        constexpr int longest = 400;
        const QString catalog = QStringLiteral("core/words/english.h"); // a list to look up in, a row for each sentence
        for (const char* folder : {"core", "widgets", "app", "tests"}) {
            for (const QString& file : sources(QLatin1String(folder))) {
                const QString text = read(file);
                QVERIFY2(text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")),
                         qPrintable(file));
                QVERIFY2(file == catalog || text.count(QLatin1Char('\n')) <= longest, qPrintable(file));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "layering_test.moc"
