// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The house's rules that a compiler does not keep: what a folder may include, how long a file may be, and that each
/// names its license.
class LayeringTest : public QObject {
    Q_OBJECT

private:
    static QStringList sources(const QString& folder)
    {
        QStringList files;
        QDirIterator it(QStringLiteral(SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next();
        return files;
    }

    static QString read(const QString& path)
    {
        QFile file(path);
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

    /// scenario ← model ← analysis ← advice, and scenario ← evidence; what formats and writes stands beside them.
    void coresFoldersLookDown()
    {
        const QList<QPair<QString, QString>> rules{{"scenario", "core/(evidence|model|analysis|advice)/"},
                                                   {"evidence", "core/(model|analysis|advice)/"},
                                                   {"model", "core/(evidence|analysis|advice)/"},
                                                   {"analysis", "core/(evidence|advice)/"}};
        for (const auto& [folder, above] : rules) {
            const QStringList files = sources(QStringLiteral("core/") + folder);
            QVERIFY(!files.isEmpty());
            const QRegularExpression foreign(QStringLiteral("^") + above);
            for (const QString& file : files)
                for (const QString& name : included(file))
                    QVERIFY2(!foreign.match(name).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + name));
        }
    }

    void widgetsKnowNoDocument()
    {
        static const QRegularExpression foreign(
            QStringLiteral(R"(^(app/|core/scenario/file/scenario_file|core/files/safe_file))"));
        const QStringList files = sources(QStringLiteral("widgets"));
        QVERIFY(files.size() > 20);
        for (const QString& file : files)
            for (const QString& name : included(file))
                QVERIFY2(!foreign.match(name).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + name));
    }

    void onlyDrawingFilesParseQCustomPlot()
    {
        static const QRegularExpression drawing(
            QStringLiteral("/(widgets/(charts|pictures|report|evidence/traffic)/|tests/bench/|naive_answer_view)"));
        for (const char* folder : {"widgets", "app", "tests"})
            for (const QString& file : sources(QLatin1String(folder)))
                if (included(file).contains(QStringLiteral("qcustomplot.h")))
                    QVERIFY2(drawing.match(file).hasMatch(), qPrintable(file));
    }

    void everyFileIsShortAndNamesItsLicense()
    {
        constexpr int longest = 300;
        for (const char* folder : {"core", "widgets", "app", "tests"}) {
            for (const QString& file : sources(QLatin1String(folder))) {
                const QString text = read(file);
                QVERIFY2(text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")),
                         qPrintable(file));
                QVERIFY2(text.count(QLatin1Char('\n')) <= longest, qPrintable(file));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "layering_test.moc"
