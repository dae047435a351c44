// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_clipboard.h"

#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTest>

using namespace breakeven;

class PictureClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// Whatever format was chosen for files.
    void aPictureIsThereAsAnImageAndAsFiles()
    {
        const PictureFile file{.format = PictureFormat::Pdf, .outlines = true, .carriesScenario = false};
        QVERIFY(copyPicture(m_evaluation, {m_options, file}).ok());
        const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
        const auto expected = [&](PictureFormat format) {
            return QByteArray::fromStdString(*pictureBytes(m_evaluation, m_options, {format, true, false}));
        };
        QCOMPARE(copied.data("image/png"), expected(PictureFormat::Png));
        QCOMPARE(copied.data("image/svg+xml"), expected(PictureFormat::Svg));
        QCOMPARE(qvariant_cast<QImage>(copied.imageData()), QImage::fromData(expected(PictureFormat::Png), "PNG"));
    }

    void onAFailureTheClipboardKeepsWhatItHad()
    {
        QGuiApplication::clipboard()->setText("before");
        PictureOptions huge = m_options;
        huge.pixels = {100'000'000, 400};
        const Outcome copied = copyPicture(m_evaluation, {huge, {}});
        QVERIFY(!copied && copied.error().kind == Error::Kind::Outside);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

private:
    Evaluation m_evaluation = evaluate(Scenario{});
    PictureOptions m_options{.pixels = {400, 320}, .theme = &Theme::light()};
};

QTEST_MAIN(PictureClipboardTest)
#include "picture_clipboard_test.moc"
