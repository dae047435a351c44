// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/pictures.h"
#include "tests/support/scratch_folder.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::string plain = formatScenario(presets().front().scenario);

std::string carrying(const QString& kind)
{
    return withScenario(picture(kind), plain);
}

} // namespace

/// What others make of a picture that carries a scenario: it looks as before, and is in order.
class CarryingPictureTest : public QObject {
    Q_OBJECT

private slots:
    void isStillThePngThatItWas();
    void isStillTheSvgThatItWas();
    void isStillAPdf_data();
    void isStillAPdf();
    void outlastsAnotherProgramsRewriting();
};

void CarryingPictureTest::isStillThePngThatItWas()
{
    const std::string bytes = carrying(QStringLiteral("png"));
    const QImage image = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
    QCOMPARE(image, QImage::fromData(pngPicture()));
    QCOMPARE(image.text(QStringLiteral("breakeven-scenario")).toStdString(), plain); // as libpng reads the chunk
}

void CarryingPictureTest::isStillTheSvgThatItWas()
{
    const auto painted = [](const QByteArray& bytes) {
        QSvgRenderer renderer(bytes);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        return renderer.isValid() ? image : QImage();
    };
    const QImage image = painted(QByteArray::fromStdString(carrying(QStringLiteral("svg"))));
    QCOMPARE(image.pixelColor(20, 20), QColor(Qt::blue));
    QCOMPARE(image, painted(svgPicture()));
}

void CarryingPictureTest::isStillAPdf_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("poppler") << QStringLiteral("pdfinfo") << QStringList{};
    QTest::newRow("qpdf") << QStringLiteral("qpdf") << QStringList{QStringLiteral("--check")};
}

void CarryingPictureTest::isStillAPdf()
{
    QFETCH(QString, program);
    QFETCH(QStringList, options);
    QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "packaging/setup.sh --tests installs it");
    const ScratchFolder folder;
    const std::string twice = withScenario(carrying(QStringLiteral("pdf")), plain);
    QVERIFY(folder.place(QStringLiteral("a.pdf"), QByteArray::fromStdString(twice)));
    QProcess process;
    process.start(program, options << folder.at(QStringLiteral("a.pdf")));
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && errors.isEmpty(), errors.constData());
}

void CarryingPictureTest::outlastsAnotherProgramsRewriting()
{
    const QString qpdf = QStringLiteral("qpdf");
    QVERIFY2(!QStandardPaths::findExecutable(qpdf).isEmpty(), "packaging/setup.sh --tests installs it");
    const ScratchFolder folder;
    const QByteArray bytes = QByteArray::fromStdString(carrying(QStringLiteral("pdf")));
    QVERIFY(folder.place(QStringLiteral("a.pdf"), bytes));
    QCOMPARE(QProcess::execute(qpdf, {QStringLiteral("--linearize"), QStringLiteral("--object-streams=generate"),
                                      folder.at(QStringLiteral("a.pdf")), folder.at(QStringLiteral("b.pdf"))}),
             0);
    const Result<std::string> text = scenarioIn(folder.contents(QStringLiteral("b.pdf")).toStdString(), "b.pdf");
    QVERIFY2(text.ok(), text.ok() ? "" : text.error().sentence().c_str());
    QVERIFY(*text == plain);
}

QTEST_MAIN(CarryingPictureTest)
#include "carrying_picture_test.moc"
