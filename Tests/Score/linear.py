#!/usr/bin/env python3
"""Checks that reading stays linear: texts of one hostile shape each, at one and at two sizes. Standard library only.

usage: linear.py PARTYDOCS [SIZE]
  PARTYDOCS  the command, built for release; SIZE  bytes of the smaller text (300000 when left out)

Prints CPU seconds at both sizes and their ratio; exits 1 where the larger text takes more than three times as long."""
import os
import resource
import subprocess
import sys
import tempfile

LINE = 'Đồng chí Nguyễn Văn A, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Nam chủ trì hội nghị ngày 3/2/2020 với 120 đại biểu.'
UNITS = {
    'opening brackets': '(', 'closing brackets': ')', 'quotes': '“', 'straight quotes': '"', 'quoted words': '“a” ',
    'commas': ',', 'stops': '.', 'dashes': '-', 'semicolons': 'a; ', 'line ends': '\n', 'bullets': '- a\n',
    'bullets in a line': '- ', 'digits': '1', 'digits and slashes': '1/', 'digits and dashes': '12-', 'digits and dots': '1.',
    'percents': '5% ', 'thousands': '1.000 ', 'written numbers': 'hai trăm ', 'capitals': 'A ', 'words in capitals': 'NGUYỄN ',
    'names': 'Nguyễn Văn Anh, ', 'joined names': 'Nguyễn Văn Anh và ', 'honorifics': 'đồng chí ', 'titles': 'Chủ tịch ',
    'deputies': 'Phó ', 'listed titles': 'Bí thư, Phó Bí thư ', 'offices': 'Ủy viên Ban Thường vụ Tỉnh ủy, ', 'bodies': 'Ban ',
    'nested bodies': 'Ban Chấp hành Đảng bộ ', 'departments': 'Sở Tài chính, ', 'joined ministries': 'Bộ Y tế và ',
    'committees': 'UBND tỉnh ', 'places': 'xã An Bình, ', 'provinces': 'tỉnh Hà Nam ', 'document heads': 'Nghị quyết số ',
    'documents': 'Nghị quyết 12-NQ/TW, ', 'issuers': 'Quyết định của ', 'days': 'ngày 3/2, ', 'ranges': 'từ ngày ',
    'months': 'tháng ', 'terms': 'nhiệm kỳ 2020-2025, ', 'congresses': 'khóa XII ', 'events': 'Đại hội ',
    'numbered events': 'Hội nghị lần thứ ', 'short lines': 'Hội nghị\n', 'authors': 'Lê Hà\n', 'keywords': 'Tags:\n',
    'dates of publication': '02/06/2020\n', 'credits': 'Ảnh: A\n', 'credits in a line': 'Ảnh: ', 'bars': 'a | ',
    'menus': 'Chính trị | Kinh tế\n', 'other articles': 'Tin liên quan\nHội nghị tổng kết công tác năm của tỉnh\n',
    'articles of law': 'Điều 1. A\n', 'short sentences': 'Cần họp. ', 'decomposed letters': 'e\u0301', 'marks': '\u0301',
    'prose in one line': LINE + ' ', 'paragraphs': LINE + '\n',
    'wrapped lines': LINE.replace(' chủ trì', '\nchủ trì') + '\n', 'pages': LINE + '\n1\n\f', 'page breaks': '\f',
    'hyphens at line ends': 'Quyết định số 12-\n', 'letters without spaces': 'រដ្ឋសភា', 'other letters': 'ƀ',
}


def seconds(command, text, folder):
    path = os.path.join(folder, 'text.txt')
    with open(path, 'w', encoding='utf-8', newline='') as f:
        f.write(text)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([command, 'convert', path, '--to', 'json', '--force', '-o', folder + os.sep], check=True,
                   stdout=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    size = int(sys.argv[2]) if len(sys.argv) == 3 else 300_000
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        for name, unit in UNITS.items():
            count = size // len(unit.encode())
            once, twice = (seconds(sys.argv[1], 'a' + unit * n, folder) for n in (count, 2 * count))
            ratio = twice / max(once, 0.02)
            print('%-22s %7.2f s %7.2f s   × %.2f' % (name, once, twice, ratio))
            # A busy machine makes one measurement wrong; what is slow is slow again.
            if ratio > 3 and seconds(sys.argv[1], 'a' + unit * 2 * count, folder) > 3 * max(once, 0.02):
                slow.append(name)
    if slow:
        sys.exit('more than linear: ' + ', '.join(slow))


if __name__ == '__main__':
    main()
