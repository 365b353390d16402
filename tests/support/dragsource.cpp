// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Another program with files to drag, as a file manager or a browser has: prints where to press, then waits for the
// mouse. Prints "accepted" when what is below the mouse would take the files, and "ended" when the drag is over.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QUrl>

namespace {

class FileLabel : public QLabel
{
public:
    explicit FileLabel(const QStringList &files)
    {
        setText(QString::number(files.size()) + QStringLiteral(" files"));
        for (const QString &file : files) {
            if (file == u"--as-image") {
                m_isImage = true;
            } else if (file.startsWith(u"http")) {
                m_urls.append(QUrl(file));
            } else {
                m_urls.append(QUrl::fromLocalFile(file));
            }
        }
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons().testFlag(Qt::LeftButton)) {
            auto *mimeData = new QMimeData;
            if (m_isImage) {
                mimeData->setImageData(QImage(m_urls.constFirst().toLocalFile()));
            } else {
                mimeData->setUrls(m_urls);
            }
            auto *drag = new QDrag(this);
            drag->setMimeData(mimeData);
            connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) {
                if (action != Qt::IgnoreAction) {
                    QTextStream(stdout) << "accepted" << Qt::endl;
                }
            });
            drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
            QTextStream(stdout) << "ended" << Qt::endl;
        }
    }

    void showEvent(QShowEvent *event) override
    {
        QLabel::showEvent(event);
        QMetaObject::invokeMethod(this, [this] { startTimer(300); }, Qt::QueuedConnection);
    }

    void timerEvent(QTimerEvent *event) override
    {
        killTimer(event->timerId());
        const QPoint middle = mapToGlobal(rect().center());
        QTextStream(stdout) << middle.x() << ' ' << middle.y() << Qt::endl;
    }

private:
    QList<QUrl> m_urls;
    bool m_isImage = false; ///< as a browser drags a picture: pixels without a file
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    FileLabel label(QCoreApplication::arguments().sliced(1));
    label.setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    label.setGeometry(4, 900, 120, 60);
    label.show();
    return QApplication::exec();
}
